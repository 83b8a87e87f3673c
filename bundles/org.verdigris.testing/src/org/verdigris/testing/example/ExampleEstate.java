package org.verdigris.testing.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the example estate: the same bytes every time. Its faults are there on purpose: a missing disk, a missing
 * parent, a missing CD image, a disk in two machines, two equal network addresses, a damaged footer, a cut machine
 * file, a network nobody has, disks nobody uses, a copy that kept its id, and an undo disk left behind.
 */
public final class ExampleEstate {

    private ExampleEstate() {
    }

    /** Argument: the folder, which must not exist yet. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** Writes the estate into a new folder. */
    public static void write(Path folder) throws IOException {
        Files.createDirectory(folder);
        new ExampleMachines(folder).write();
        new ExampleDisks(folder).write();
        Files.write(folder.resolve("Labs.verdigris"), definition().getBytes(StandardCharsets.UTF_8));
    }

    private static String definition() {
        return """
                {
                  "version": 1,
                  "name": "Labs",
                  "folders": [
                    "attic"
                  ],
                  "hosts": [
                    {
                      "name": "HV-01",
                      "folders": [
                        "hv-01"
                      ],
                      "product": "Virtual Server 2005 R2 SP1",
                      "operatingSystem": "Windows Server 2003 R2 Standard x64",
                      "memory": 8192,
                      "processors": 4,
                      "processorName": "AMD Opteron 2216",
                      "volumes": [
                        {
                          "name": "C:",
                          "label": "System",
                          "fileSystem": "NTFS",
                          "capacity": 73400320000,
                          "free": 22548578304,
                          "fragmentation": 4,
                          "compressed": false
                        },
                        {
                          "name": "D:",
                          "label": "Machines",
                          "fileSystem": "NTFS",
                          "capacity": 299997593600,
                          "free": 36507222016,
                          "folder": "hv-01/D",
                          "fragmentation": 9,
                          "compressed": false
                        }
                      ],
                      "physicalDisks": [
                        {
                          "name": "Disk 0",
                          "bus": "SAS",
                          "capacity": 73407865856
                        },
                        {
                          "name": "Disk 1",
                          "bus": "SAS RAID 5",
                          "capacity": 300000000000
                        }
                      ],
                      "adapters": [
                        {
                          "name": "Broadcom NetXtreme Gigabit Ethernet",
                          "address": "00188B4A21C0",
                          "binding": 5,
                          "use": "machines",
                          "servicesBound": true
                        },
                        {
                          "name": "Broadcom NetXtreme Gigabit Ethernet #2",
                          "address": "00188B4A21C2",
                          "use": "host",
                          "servicesBound": false
                        }
                      ],
                      "bootOptions": "/noexecute=optout /fastdetect",
                      "antivirus": "Symantec AntiVirus 10.1",
                      "antivirusExclusions": [
                        "D:\\\\VMs",
                        "*.vhd",
                        "*.vud",
                        "*.vsv",
                        "*.vmc",
                        "*.vnc"
                      ]
                    },
                    {
                      "name": "HV-02",
                      "folders": [
                        "hv-02"
                      ],
                      "product": "Virtual Server 2005 R2",
                      "operatingSystem": "Windows Server 2003 Standard",
                      "memory": 4096,
                      "processors": 2,
                      "processorName": "Intel Xeon 3.0 GHz",
                      "volumes": [
                        {
                          "name": "D:",
                          "label": "VMs",
                          "fileSystem": "NTFS",
                          "capacity": 146815737856,
                          "free": 9663676416,
                          "folder": "hv-02/D",
                          "fragmentation": 37,
                          "compressed": false
                        }
                      ],
                      "physicalDisks": [
                        {
                          "name": "Disk 0",
                          "bus": "SCSI RAID 1",
                          "capacity": 146815737856
                        }
                      ],
                      "adapters": [
                        {
                          "name": "Intel PRO/1000 MT",
                          "address": "000E0C3B77A1",
                          "binding": 22,
                          "servicesBound": true
                        }
                      ],
                      "bootOptions": "/fastdetect",
                      "antivirus": "Symantec AntiVirus 10.1"
                    },
                    {
                      "name": "HV-03",
                      "folders": [
                        "hv-03"
                      ],
                      "product": "Virtual PC 2007",
                      "operatingSystem": "Windows XP Professional",
                      "memory": 2048,
                      "processors": 2,
                      "volumes": [
                        {
                          "name": "E:",
                          "label": "Virtual Machines",
                          "fileSystem": "NTFS",
                          "capacity": 80023715840,
                          "free": 51539607552,
                          "folder": "hv-03/E"
                        }
                      ]
                    }
                  ]
                }
                """;
    }
}
