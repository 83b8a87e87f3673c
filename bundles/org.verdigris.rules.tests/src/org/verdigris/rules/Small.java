package org.verdigris.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestKind;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.estate.Volume;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.rules.engine.RuleEngine;
import org.verdigris.rules.shipped.ShippedCheckers;
import org.verdigris.rules.sight.Sight;

/** The smallest estate that shows what a test is about, and the asking of one rule. */
public final class Small {
    /** When the estate is judged. */
    public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final EstateFactory MAKE = EstateFactory.eINSTANCE;

    private final Estate estate = MAKE.createEstate();
    private final Map<String, String> preferences = new HashMap<>();
    private String profile = "production";

    public Estate estate() {
        return estate;
    }

    /** A machine with 512 MB and no other setting. */
    public VirtualMachine machine(String name) {
        VirtualMachine machine = MAKE.createVirtualMachine();
        machine.setName(name);
        machine.setPath("/estate/" + name + "/" + name + ".vmc");
        machine.setMemory(512L);
        machine.setModified(NOW);
        estate.getMachines().add(machine);
        return machine;
    }

    /** A sound dynamic disk of 8 GB. */
    public DiskImage disk(String name) {
        DiskImage disk = MAKE.createDiskImage();
        disk.setName(name);
        disk.setPath("/estate/disks/" + name);
        disk.setType(DiskType.DYNAMIC);
        disk.setCapacity(8L << 30);
        disk.setOriginalSize(8L << 30);
        disk.setFileSize(1L << 30);
        disk.setBlockSize(2L << 20);
        disk.setTableEntries(4096);
        disk.setAllocatedBlocks(500);
        disk.setDiskId(UUID.nameUUIDFromBytes(name.getBytes()).toString());
        disk.setCreated(NOW.minusSeconds(86_400));
        disk.setModified(NOW.minusSeconds(3_600));
        disk.setCreator("vs  ");
        disk.setCreatorHost("Wi2k");
        estate.getDisks().add(disk);
        return disk;
    }

    /** Makes one disk the differencing child of another. */
    public DiskImage child(DiskImage child, DiskImage parent) {
        child.setType(DiskType.DIFFERENCING);
        child.setParent(parent);
        child.setParentId(parent.getDiskId());
        child.setParentName(parent.getName());
        child.setParentModified(parent.getModified());
        return child;
    }

    /** Puts a disk on IDE. */
    public Drive ide(VirtualMachine machine, int controller, int location, DiskImage disk) {
        IdeController ide = machine.getIdeControllers().stream().filter(each -> each.getId() == controller).findFirst()
                .orElseGet(() -> {
                    IdeController made = MAKE.createIdeController();
                    made.setId(controller);
                    machine.getIdeControllers().add(made);
                    return made;
                });
        Drive drive = drive(location, disk);
        ide.getDrives().add(drive);
        return drive;
    }

    /** Puts a disk on SCSI; an adapter that is not there yet gets the ID 7. */
    public Drive scsi(VirtualMachine machine, int adapter, int location, DiskImage disk) {
        ScsiController scsi = machine.getScsiControllers().stream().filter(each -> each.getId() == adapter).findFirst()
                .orElseGet(() -> {
                    ScsiController made = MAKE.createScsiController();
                    made.setId(adapter);
                    made.setScsiId(7L);
                    machine.getScsiControllers().add(made);
                    return made;
                });
        Drive drive = drive(location, disk);
        scsi.getDrives().add(drive);
        return drive;
    }

    private Drive drive(int location, DiskImage disk) {
        Drive drive = MAKE.createDrive();
        drive.setId(location);
        drive.setDriveType(1L);
        if (disk != null) {
            drive.setDisk(disk);
            drive.setImage(reference(disk.getPath(), "D:\\disks\\" + disk.getName()));
        }
        return drive;
    }

    /** A drive for CDs on IDE, with an image or empty. */
    public Drive cd(VirtualMachine machine, int controller, int location, String image) {
        Drive drive = ide(machine, controller, location, null);
        drive.setDriveType(2L);
        if (image != null) {
            drive.setImage(reference("/estate/" + image, "D:\\images\\" + image));
        }
        return drive;
    }

    /** A file named by an absolute path, found where the other path says. */
    public FileReference reference(String resolved, String absolute) {
        FileReference reference = MAKE.createFileReference();
        reference.setAbsolute(absolute);
        reference.setResolved(resolved);
        return reference;
    }

    /** A host with 4 GB of memory, 2 processors and nothing else. */
    public Host host(String name) {
        Host host = MAKE.createHost();
        host.setName(name);
        host.setMemory(4096L);
        host.setProcessors(2);
        estate.getHosts().add(host);
        return host;
    }

    /** A volume with NTFS of 100 GB, half of it free, around a folder. */
    public Volume volume(Host host, String name, String folder) {
        Volume volume = MAKE.createVolume();
        volume.setName(name);
        volume.setFileSystem("NTFS");
        volume.setCapacity(100L << 30);
        volume.setFree(50L << 30);
        volume.setFolder(folder);
        host.getVolumes().add(volume);
        return volume;
    }

    /** An option of the host's service. */
    public void option(Host host, String key, String value) {
        var option = MAKE.createHostOption();
        option.setName(key);
        option.setValue(value);
        host.getOptions().add(option);
    }

    /** A network without host, adapter and DHCP. */
    public VirtualNetwork network(String name) {
        VirtualNetwork network = MAKE.createVirtualNetwork();
        network.setName(name);
        network.setStoredName(name);
        network.setPath("/estate/networks/" + name + ".vnc");
        network.setNetworkId(UUID.nameUUIDFromBytes(name.getBytes()).toString().replace("-", ""));
        estate.getNetworks().add(network);
        return network;
    }

    /** An adapter with an address, connected to a network or to none. */
    public NetworkAdapter adapter(VirtualMachine machine, String address, VirtualNetwork network) {
        NetworkAdapter adapter = MAKE.createNetworkAdapter();
        adapter.setId(machine.getNetworkAdapters().size());
        adapter.setAddress(address);
        if (network != null) {
            adapter.setNetwork(network);
            adapter.setNetworkId(network.getNetworkId());
            adapter.setNetworkName(network.getName());
        }
        machine.getNetworkAdapters().add(adapter);
        return adapter;
    }

    /** A Windows Server 2003 with the Additions that was shut down, alone on a disk. */
    public GuestSystem windows(DiskImage disk) {
        DiskContents contents = MAKE.createDiskContents();
        disk.setContents(contents);
        GuestSystem windows = MAKE.createGuestSystem();
        windows.setName(disk.getName().replace(".vhd", "").toUpperCase());
        windows.setKind(GuestKind.WINDOWS);
        windows.setProduct("Microsoft Windows Server 2003");
        windows.setVersion("5.2");
        windows.setArchitecture("x86");
        windows.setRole(GuestRole.SERVER);
        windows.setAdditions(true);
        windows.setAdditionsVersion("13.820");
        windows.setHibernated(false);
        contents.getSystems().add(windows);
        GuestControlSet set = MAKE.createGuestControlSet();
        set.setNumber(1);
        set.setCurrent(true);
        windows.getControlSets().add(set);
        return windows;
    }

    /** A problem that the scan told of something; of the estate if that is null. */
    public Problem problem(NamedElement subject, String kind) {
        Problem problem = MAKE.createProblem();
        problem.setKind(kind);
        problem.setSeverity(Severity.ERROR);
        problem.setSubject(subject);
        problem.setMessage("This is wrong.");
        problem.setSolution("Do that.");
        estate.getProblems().add(problem);
        return problem;
    }

    /** A preference, such as {@code vm-savedstate-old.days}. */
    public Small with(String preference, String value) {
        preferences.put(preference, value);
        return this;
    }

    public Small profile(String id) {
        profile = id;
        return this;
    }

    /** What all rules say. */
    public Judgement judge() {
        return judge(new ShippedCheckers().checkers());
    }

    private Judgement judge(List<Checker<?>> checkers) {
        RulePolicy policy = new RulePolicy(profile, Set.of(), Map.of(), preferences, List.of());
        Judgement judgement = new RuleEngine(checkers, policy).judge(new Sight(estate, policy, NOW), () -> false);
        if (!judgement.failures().isEmpty()) {
            throw new AssertionError(judgement.failures());
        }
        return judgement;
    }

    private Judgement one(String rule) {
        List<Checker<?>> found = new ShippedCheckers().checkers().stream()
                .filter(checker -> checker.rule().id().equals(rule)).toList();
        if (found.size() != 1) {
            throw new AssertionError(rule + " is there " + found.size() + " times");
        }
        return judge(found);
    }

    /** The findings of one rule, over the whole estate. */
    public List<Finding> ask(String rule) {
        return one(rule).findings();
    }

    /** Makes sure that a rule finds nothing, and that for no want of knowledge. */
    public void none(String rule) {
        assertThat(ask(rule)).isEmpty();
        assertThat(needs(rule)).isEmpty();
    }

    /** Makes sure that a rule finds one thing and says these words. */
    public void one(String rule, String... words) {
        assertThat(ask(rule)).singleElement().satisfies(finding -> {
            assertThat(words).allSatisfy(word -> assertThat(finding.message()).contains(word));
            assertThat(finding.message() + finding.resolution()).doesNotContain("{", "null");
            assertThat(finding.resolution()).isNotBlank();
        });
    }

    /** Makes sure that a rule finds nothing because it lacks something. */
    public void lacks(String rule, Need need) {
        assertThat(ask(rule)).isEmpty();
        assertThat(needs(rule)).containsExactly(need);
    }

    /** What one rule would have to know. */
    public Set<Need> needs(String rule) {
        Set<Need> needs = new TreeSet<>();
        one(rule).unevaluated().forEach(gap -> needs.addAll(gap.needs()));
        return needs;
    }
}
