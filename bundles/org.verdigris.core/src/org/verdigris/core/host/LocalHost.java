package org.verdigris.core.host;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.management.JMException;
import javax.management.ObjectName;

import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostReport;
import org.verdigris.core.estate.VolumeFacts;
import org.verdigris.model.text.Catalogue;

/** The facts of the computer that this runs on, as far as Java tells them: no physical disks, and no name of the processor. */
public final class LocalHost {
    private static final Pattern DRIVE = Pattern.compile("(.*) \\((\\p{Alpha}:)\\)");
    /** File systems of Linux that hold nothing of their own. */
    private static final Set<String> NOT_ON_DISK = Set.of("autofs", "bpf", "cgroup", "cgroup2", "configfs", "debugfs",
            "devfs", "devpts", "devtmpfs", "efivarfs", "fusectl", "hugetlbfs", "mqueue", "nsfs", "overlay", "proc",
            "pstore", "ramfs", "securityfs", "squashfs", "sysfs", "tmpfs", "tracefs", "binfmt_misc", "rpc_pipefs");
    private static final int MEGABYTE = 20;

    private LocalHost() {
    }

    /** Reads them now; what cannot be read is noted. */
    public static HostReport collect(Instant now) {
        List<String> notes = new ArrayList<>();
        HostFacts facts = new HostFacts(Optional.empty(), Optional.of(system()), memory(notes),
                Optional.of(Runtime.getRuntime().availableProcessors()), Optional.empty(), volumes(notes), List.of(),
                adapters(notes), Map.of());
        return new HostReport(name(notes), now, notes, facts);
    }

    private static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version");
    }

    private static Optional<Long> memory(List<String> notes) {
        try {
            Object bytes = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName("java.lang:type=OperatingSystem"), "TotalMemorySize");
            return bytes instanceof Long all ? Optional.of(all >> MEGABYTE) : Optional.empty();
        } catch (JMException e) { // a Java of another make may not tell it
            notes.add(Catalogue.text(Messages.Local_noMemory, e.getMessage()));
            return Optional.empty();
        }
    }

    private static String name(List<String> notes) {
        try {
            return InetAddress.getLocalHost().getHostName().toUpperCase(Locale.ROOT);
        } catch (UnknownHostException e) {
            notes.add(Catalogue.text(Messages.Local_noName, e.getMessage()));
            return Messages.Local_name;
        }
    }

    private static List<VolumeFacts> volumes(List<String> notes) {
        Map<String, VolumeFacts> volumes = new LinkedHashMap<>(); // one file system may be there at many places
        for (FileStore store : FileSystems.getDefault().getFileStores()) {
            try {
                if (!NOT_ON_DISK.contains(store.type()) && store.getTotalSpace() > 0) {
                    volumes.putIfAbsent(store.name() + " " + store.getTotalSpace(), volume(store));
                }
            } catch (IOException e) {
                notes.add(Catalogue.text(Messages.Local_noVolume, store, e.getMessage()));
            }
        }
        return List.copyOf(volumes.values());
    }

    /** On Windows a store says "Label (D:)" of itself, elsewhere "/place (/dev/device)". */
    private static VolumeFacts volume(FileStore store) throws IOException {
        Matcher drive = DRIVE.matcher(store.toString());
        boolean windows = drive.matches();
        String place = windows ? drive.group(2) : store.toString().replaceFirst(" \\([^()]*\\)$", "");
        Optional<String> label =
                windows ? Optional.of(drive.group(1)).filter(text -> !text.isBlank()) : Optional.empty();
        return new VolumeFacts(place, label, Optional.of(store.type()), Optional.of(store.getTotalSpace()),
                Optional.of(store.getUsableSpace()), Optional.empty());
    }

    private static List<AdapterFacts> adapters(List<String> notes) {
        try {
            return NetworkInterface.networkInterfaces().map(LocalHost::adapter).flatMap(Optional::stream).toList();
        } catch (SocketException e) {
            notes.add(Catalogue.text(Messages.Local_noAdapters, e.getMessage()));
            return List.of();
        }
    }

    private static Optional<AdapterFacts> adapter(NetworkInterface each) {
        try {
            byte[] address = each.getHardwareAddress();
            return address == null || each.isLoopback() || each.isVirtual() ? Optional.empty()
                    : Optional.of(new AdapterFacts(each.getDisplayName(),
                            Optional.of(HexFormat.of().withUpperCase().formatHex(address)), Optional.empty()));
        } catch (SocketException gone) {
            return Optional.empty(); // it was taken away since it was listed
        }
    }
}
