package org.verdigris.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostReport;
import org.verdigris.core.estate.HostSetup;
import org.verdigris.core.estate.PhysicalDiskFacts;
import org.verdigris.core.estate.VolumeFacts;
import org.verdigris.testing.program.ScriptHost;

/** The script for the Windows Script Host runs in a real engine, with objects in the place of WMI and Virtual Server. */
final class HostCollectorTest {

    /** A host of 2006 with German names; its system sees 3.9 GB of its 4 GB. */
    private static final String OBJECTS = """
            Class Thing
              Public Caption
              Public CSDVersion
              Public CSName
              Public CurrentTimeZone
              Public TotalVisibleMemorySize
              Public Name
              Public NumberOfLogicalProcessors
              Public DeviceID
              Public VolumeName
              Public FileSystem
              Public Size
              Public FreeSpace
              Public Index
              Public InterfaceType
              Public MACAddress
              Public Compressed
              Public State
            End Class
            Class Shell
              Public Function RegRead(path)
                If path = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SystemStartOptions" Then
                  RegRead = " FASTDETECT  3GB "
                ElseIf path = "HKLM\\Cluster\\ClusterName" And theFault <> "alone" Then
                  RegRead = "HVCLUSTER"
                Else
                  Err.Raise 5, "WshShell", "no such value"
                End If
              End Function
            End Class
            Class Wmi
              Public Function ExecQuery(query)
                Dim one, two
                Set one = New Thing
                Set two = New Thing
                If InStr(query, "Win32_OperatingSystem") > 0 Then
                  one.Caption = "Microsoft Windows Server 2003 "
                  one.CSDVersion = "Service Pack 2"
                  one.CSName = "HV-01"
                  one.CurrentTimeZone = 60
                  one.TotalVisibleMemorySize = "4091904"
                  ExecQuery = Array(one)
                ElseIf InStr(query, "Win32_Processor") > 0 Then
                  If theFault = "processors" Then Err.Raise 5, "WMI", "no ""objects"" here"
                  one.Name = " Intel Xeon 3.0 GHz "
                  two.Name = one.Name
                  one.NumberOfLogicalProcessors = theLogical
                  two.NumberOfLogicalProcessors = theLogical
                  ExecQuery = Array(one, two)
                ElseIf InStr(query, "Win32_LogicalDisk") > 0 Then
                  one.DeviceID = "C:"
                  one.VolumeName = Null
                  one.FileSystem = "NTFS"
                  one.Size = "73400320000"
                  one.FreeSpace = "22548578304"
                  two.DeviceID = "D:"
                  two.VolumeName = "M" & Chr(228) & "rz \\ ""VMs"" 1"
                  two.FileSystem = Null
                  two.Size = Null
                  ExecQuery = Array(one, two)
                ElseIf InStr(query, "Win32_Directory WHERE Name = 'D:\\\\'") > 0 Then
                  one.Compressed = True
                  ExecQuery = Array(one)
                ElseIf InStr(query, "Win32_Directory") > 0 Then
                  Err.Raise 5, "WMI", "no rights"
                ElseIf InStr(query, "MSCluster_Node") > 0 Then
                  If theFault = "cluster" Then Err.Raise 5, "WMI", "no such class"
                  one.Name = "HV-02"
                  one.State = 1
                  two.Name = "hv-01"
                  two.State = 2
                  ExecQuery = Array(one, two)
                ElseIf InStr(query, "Win32_DiskDrive") > 0 Then
                  one.Index = 0
                  one.InterfaceType = "SCSI"
                  one.Size = "73407865856"
                  ExecQuery = Array(one)
                Else
                  one.Name = "Broadcom NetXtreme"
                  one.MACAddress = "00:18:8B:4A:21:C0"
                  ExecQuery = Array(one)
                End If
              End Function
            End Class
            Class Server
              Public Version
              Public ProductID
              Public DefaultVMConfigurationPath
              Public VMScriptsEnabled
              Public VSScriptsEnabled
              Public VMRCEnabled
              Public VMRCIdleConnectionTimeoutEnabled
              Public VMRCEncryptionEnabled
              Public MinimumMemoryPerVM
              Public MaximumMemoryPerVM
              Public SuggestedMaximumMemoryPerVM
              Public Property Get VMRCIdleConnectionTimeout()
                Err.Raise 5, "Virtual Server", "it is off"
              End Property
            End Class
            Function AscW(character) ' this engine has none
              AscW = Asc(character)
            End Function
            Function GetObject(name)
              If theFault = "wmi" Then Err.Raise 429, "WMI", "gone"
              Set GetObject = New Wmi
            End Function
            Function CreateObject(name)
              Dim made
              If name = "WScript.Shell" Then
                Set CreateObject = New Shell
                Exit Function
              End If
              If theFault = "server" Then Err.Raise 429, "Windows", "not there"
              Set made = New Server
              made.Version = "1.1.603.0"
              made.VMRCEnabled = True
              made.VMRCEncryptionEnabled = False
              made.SuggestedMaximumMemoryPerVM = 3000
              Set CreateObject = made
            End Function
            """;

    @TempDir
    private static Path folder;
    private static ScriptHost host;

    @AfterAll
    static void end() throws IOException {
        if (host != null) {
            host.end();
        }
    }

    private static ScriptHost.Run run(String logical, String fault) throws IOException {
        assumeTrue(ScriptHost.isInstalled(), "Wine is not installed.");
        if (host == null) {
            host = new ScriptHost(folder);
        }
        return host.run(OBJECTS, "Dim theLogical, theFault\r\ntheLogical = " + logical + "\r\ntheFault = \"" + fault
                + "\"\r\n" + HostCollector.VBSCRIPT.script(), "");
    }

    private static HostReport report(String logical, String fault) throws IOException {
        ScriptHost.Run run = run(logical, fault);
        assertThat(run.code()).isZero();
        Path file = Files.createTempFile(folder, "facts", ".json");
        Files.writeString(file, run.said(), StandardCharsets.US_ASCII); // fails if anything else is in it
        return HostReport.read(file);
    }

    @Test
    void everyFactArrives() throws IOException {
        HostReport report = report("4", "");
        assertThat(report.name()).isEqualTo("HV-01");
        assertThat(report.collected()).isAfter(Instant.now().minus(Duration.ofHours(26)))
                .isBefore(Instant.now().plus(Duration.ofHours(26)));
        HostFacts facts = report.facts();
        assertThat(facts.operatingSystem()).hasValue("Microsoft Windows Server 2003 Service Pack 2");
        assertThat(facts.memory()).hasValue(4032L);
        assertThat(facts.processors()).hasValue(8);
        assertThat(facts.processorName()).hasValue("Intel Xeon 3.0 GHz");
        assertThat(facts.volumes()).extracting(VolumeFacts::name).containsExactly("C:", "D:");
        assertThat(facts.volumes().getFirst().capacity()).hasValue(73_400_320_000L);
        assertThat(facts.volumes().getFirst().free()).hasValue(22_548_578_304L);
        assertThat(facts.volumes().getFirst().label()).isEmpty();
        assertThat(facts.volumes().getLast().label()).hasValue("März \\ \"VMs\" 1");
        assertThat(facts.volumes().getLast().capacity()).isEmpty();
        assertThat(facts.volumes()).extracting(VolumeFacts::compressed).containsExactly(Optional.empty(),
                Optional.of(true));
        assertThat(facts.setup()).isEqualTo(new HostSetup(Optional.of("FASTDETECT  3GB"), Optional.empty(), List.of(),
                Optional.of("HVCLUSTER"), Optional.of("paused")));
        assertThat(facts.physicalDisks()).containsExactly(new PhysicalDiskFacts("Disk 0",
                Optional.of("SCSI"), Optional.of(73_407_865_856L)));
        assertThat(facts.adapters()).extracting(AdapterFacts::address)
                .containsExactly(Optional.of("00188B4A21C0"));
        assertThat(facts.options()).containsEntry("Version", "1.1.603.0").containsEntry("VMRCEnabled", "true")
                .containsEntry("VMRCEncryptionEnabled", "false").containsEntry("SuggestedMaximumMemoryPerVM", "3000")
                .doesNotContainKeys("VMRCIdleConnectionTimeout", "ProductID");
        assertThat(report.notes()).singleElement().asString().contains("VMRCIdleConnectionTimeout", "it is off");
    }

    @Test
    void whatItWritesConformsToTheSchema() throws IOException {
        Path facts = Files.writeString(folder.resolve("conforming.json"), run("4", "server").said());
        assertThat(SchemaOracle.conform(folder, List.of(facts))).containsExactly(true);
    }

    @Test
    void aHostInNoClusterIsToldWithoutOne() throws IOException {
        HostReport report = report("1", "alone");
        assertThat(report.facts().setup().cluster()).isEmpty();
        assertThat(report.facts().setup().nodeState()).isEmpty();
        assertThat(report.notes()).noneMatch(note -> note.startsWith("Cluster"));
    }

    @Test
    void anOldHostHasAnObjectForEachLogicalProcessor() throws IOException {
        assertThat(report("Empty", "").facts().processors()).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(Missing.class)
    void whatDoesNotAnswerIsNotedAndTheRestIsTold(Missing missing) throws IOException {
        HostReport report = report("1", missing.fault);
        assertThat(report.notes()).anyMatch(note -> note.startsWith(missing.note));
        assertThat(report.facts().volumes()).hasSize(2);
        assertThat(report.name()).isEqualTo("HV-01");
    }

    private enum Missing {
        SERVER("server", "Virtual Server does not answer"), PROCESSORS("processors", "Processors: no \"objects\" here"),
        CLUSTER("cluster", "Cluster: no such class");

        private final String fault;
        private final String note;

        Missing(String fault, String note) {
            this.fault = fault;
            this.note = note;
        }
    }

    @Test
    void withoutWmiItSaysSoAndEnds() throws IOException {
        ScriptHost.Run run = run("1", "wmi");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.said()).doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(HostCollector.class)
    void aCollectorIsAsciiWithTheLineEndsOfWindowsAndOnlyReads(HostCollector collector) {
        assertThat(collector.script()).matches("(?s)[\\t\\r\\n -~]+").contains("\r\n").doesNotContainPattern("[^\r]\n")
                .doesNotContainPattern("(?i)\\.(put_|delete|save|startup|turnoff|set[A-Z])");
    }
}
