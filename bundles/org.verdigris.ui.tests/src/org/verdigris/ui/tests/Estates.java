package org.verdigris.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;

/** Estates to show: the example that ships, and large ones that exist in memory only. */
final class Estates {
    private static final EstateFactory MAKE = EstateFactory.eINSTANCE;
    private static final int HOSTS = 10;

    private Estates() {
    }

    /** The folder of the example estate, found by walking up from where the tests run. */
    static Path example() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("releng/examples/estate")).filter(Files::isDirectory).findFirst()
                .orElseThrow(() -> new AssertionError("The example estate is not in the source tree."));
    }

    /** That many machines on ten hosts, each with a disk; every tenth machine has a problem. */
    static Estate withMachines(int count) {
        Estate estate = MAKE.createEstate();
        estate.setName("Large");
        estate.setScanned(Instant.parse("2026-01-02T03:04:05Z"));
        for (int i = 0; i < HOSTS; i++) {
            Host host = MAKE.createHost();
            host.setName("HV-%02d".formatted(i));
            estate.getHosts().add(host);
        }
        for (int i = 0; i < count; i++) {
            VirtualMachine machine = machine(estate, i);
            machine.setHost(estate.getHosts().get(i * HOSTS / count));
            if (i % 10 == 0) {
                estate.getProblems().add(problem(machine));
            }
        }
        return estate;
    }

    private static VirtualMachine machine(Estate estate, int number) {
        VirtualMachine machine = MAKE.createVirtualMachine();
        machine.setName("machine-%05d".formatted(number));
        machine.setPath("/estate/%05d/machine.vmc".formatted(number));
        machine.setMemory(256L + number % 512);
        DiskImage disk = MAKE.createDiskImage();
        disk.setName("disk-%05d.vhd".formatted(number));
        disk.setPath("/estate/%05d/disk.vhd".formatted(number));
        disk.setType(DiskType.DYNAMIC);
        disk.setFileSize(1L << 30);
        disk.setCapacity(16L << 30);
        IdeController controller = MAKE.createIdeController();
        controller.setId(0);
        Drive drive = MAKE.createDrive();
        drive.setId(0);
        drive.setDriveType(1L);
        drive.setDisk(disk);
        controller.getDrives().add(drive);
        machine.getIdeControllers().add(controller);
        estate.getMachines().add(machine);
        estate.getDisks().add(disk);
        return machine;
    }

    private static Problem problem(VirtualMachine machine) {
        Problem problem = MAKE.createProblem();
        problem.setKind("missing-disk");
        problem.setSeverity(Severity.WARNING);
        problem.setSubject(machine);
        problem.setPath(machine.getPath());
        problem.setMessage("Machine " + machine.getName() + " names a disk that is not there.");
        problem.setSolution("Put the disk back.");
        return problem;
    }
}
