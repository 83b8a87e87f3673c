import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.GuestKind;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.estate.Volume;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.rules.engine.Checkers;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.rules.engine.RuleEngine;
import org.verdigris.rules.sight.Sight;

/**
 * Measures what all rules take on an estate in memory: {@code RuleBench MACHINES}. Each machine has a disk with a guest in
 * it and an adapter; a hundred machines are on a host with a network and a volume; each fifth disk is a differencing one.
 */
public final class RuleBench {
    private static final EstateFactory MAKE = EstateFactory.eINSTANCE;
    private static final int RUNS = 7;
    private static final int ON_A_HOST = 100;

    private RuleBench() {
    }

    public static void main(String[] args) {
        int machines = Integer.parseInt(args[0]);
        Estate estate = estate(machines);
        RuleEngine engine = new RuleEngine(Checkers.found(), RulePolicy.USUAL);
        Instant now = Instant.now();
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            Sight sight = new Sight(estate, RulePolicy.USUAL, now);
            Judgement judgement = engine.judge(sight, () -> false);
            long judged = System.nanoTime();
            Judgement again = engine.again(judgement, Set.of(estate.getMachines().getFirst()),
                    new Sight(estate, RulePolicy.USUAL, now), () -> false);
            System.out.printf(Locale.ROOT, "%d machines, %d rules: %.0f ms, %d findings; after a change of one %.0f ms, %d%n",
                    machines, engine.checkers().size(), (judged - begin) / 1e6, judgement.findings().size(),
                    (System.nanoTime() - judged) / 1e6, again.findings().size());
            if (i == RUNS - 1) {
                judgement.times().entrySet().stream().sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                        .limit(5).forEach(each -> System.out.printf(Locale.ROOT, "  %-34s %6.1f ms%n", each.getKey(),
                                each.getValue().toNanos() / 1e6));
                judgement.failures().forEach((rule, why) -> System.out.println("  " + rule + " broke off: " + why));
            }
        }
    }

    private static Estate estate(int machines) {
        Estate estate = MAKE.createEstate();
        Host host = null;
        VirtualNetwork network = null;
        DiskImage base = null;
        for (int i = 0; i < machines; i++) {
            String folder = "/estate/" + i / ON_A_HOST;
            if (i % ON_A_HOST == 0) {
                host = MAKE.createHost();
                host.setName("HV-" + i / ON_A_HOST);
                host.setMemory(65_536L);
                Volume volume = MAKE.createVolume();
                volume.setName("D:");
                volume.setFileSystem("NTFS");
                volume.setCapacity(1L << 40);
                volume.setFree(1L << 39);
                volume.setFolder(folder);
                host.getVolumes().add(volume);
                estate.getHosts().add(host);
                network = MAKE.createVirtualNetwork();
                network.setName("LAN");
                network.setPath(folder + "/LAN.vnc");
                network.setHost(host);
                network.setGateway(22L);
                estate.getNetworks().add(network);
            }
            DiskImage disk = disk(folder, i);
            if (i % 5 == 0) {
                base = disk;
            } else if (i % 5 == 1) {
                disk.setType(DiskType.DIFFERENCING);
                disk.setParent(base);
            }
            estate.getDisks().add(disk);
            estate.getMachines().add(machine(folder, i, host, network, disk));
        }
        return estate;
    }

    private static DiskImage disk(String folder, int number) {
        DiskImage disk = MAKE.createDiskImage();
        disk.setName("c" + number + ".vhd");
        disk.setPath(folder + "/" + disk.getName());
        disk.setType(DiskType.DYNAMIC);
        disk.setCapacity(16L << 30);
        disk.setFileSize(4L << 30);
        disk.setBlockSize(2L << 20);
        disk.setAllocatedBlocks(2000);
        disk.setReadOnly(false);
        DiskContents contents = MAKE.createDiskContents();
        GuestVolume volume = MAKE.createGuestVolume();
        volume.setSize(16L << 30);
        volume.setFree(12L << 30);
        volume.setActive(true);
        contents.getVolumes().add(volume);
        GuestSystem windows = MAKE.createGuestSystem();
        windows.setKind(GuestKind.WINDOWS);
        windows.setName("SERVER" + number);
        windows.setVersion("5.2");
        windows.setProduct("Windows Server 2003");
        windows.setAdditions(true);
        windows.setAdditionsVersion("13.820");
        contents.getSystems().add(windows);
        disk.setContents(contents);
        return disk;
    }

    private static VirtualMachine machine(String folder, int number, Host host, VirtualNetwork network, DiskImage disk) {
        VirtualMachine machine = MAKE.createVirtualMachine();
        machine.setName("server" + number);
        machine.setPath(folder + "/server" + number + ".vmc");
        machine.setMemory(512L);
        machine.setFormatVersion("2.0");
        machine.setHost(host);
        IdeController ide = MAKE.createIdeController();
        ide.setId(0);
        Drive drive = MAKE.createDrive();
        drive.setId(0);
        drive.setDriveType(1L);
        drive.setDisk(disk);
        ide.getDrives().add(drive);
        machine.getIdeControllers().add(ide);
        NetworkAdapter adapter = MAKE.createNetworkAdapter();
        adapter.setId(0);
        adapter.setAddress(String.format(Locale.ROOT, "0003FF%06X", number));
        adapter.setNetwork(network);
        machine.getNetworkAdapters().addAll(List.of(adapter));
        return machine;
    }
}
