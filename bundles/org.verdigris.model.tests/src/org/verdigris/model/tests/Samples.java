package org.verdigris.model.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

/** Machines, networks and genuine files that several tests start from. */
final class Samples {
    static final String NETWORK_ID = "00D67AACDFC2499DBD9222F7A0A29D54";

    private Samples() {
    }

    static VmcBuilder machine() {
        return VmcBuilder.machine("payroll").memory(512).disk(0, 0, "D:\\VMs\\payroll\\payroll.vhd", ".\\payroll.vhd")
                .undoDisk(0, 0, "", "").cd(1, 0, "D", "").emptyLocation(0, 1)
                .adapter(NETWORK_ID, "Internal network", "0003FF898788").additions("13.820")
                .guest("Windows Server 2003", "Win2003", "3790", "Service Pack 2", "Standard Edition")
                .serialNumber("7710-0626-4051-9056-8468-2609-26")
                .biosGuid("{8C6ADF71-FE94-40A8-98DF-9EF0B37407D7}").notes("Payroll & pensions\nask before a restart");
    }

    static VncBuilder network() {
        return VncBuilder.network("Internal network").id(NETWORK_ID).gateway(22);
    }

    static ConfigurationFile parse(byte[] bytes) throws IOException {
        return ConfigurationFile.parse(bytes, Path.of("sample.vmc"));
    }

    static ConfigurationFile parse(String text) throws IOException {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    static SettingKey key(String key) {
        return SettingKey.parse(key);
    }

    /** The machine files of the corpus, as they are; none where there is no corpus. */
    static List<Path> genuine() throws IOException {
        if (Corpus.find().isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Corpus.find().get().root().resolve("vmc"))) {
            return files.filter(file -> file.toString().endsWith(".vmc")).sorted().toList();
        }
    }

    /** A legal value for a setting that is not the one it has. */
    static String otherValue(Setting setting) {
        return switch (setting.type().orElseThrow()) {
            case STRING -> setting.text().equals("x") ? "another" : "x";
            case INTEGER -> otherNumber(setting);
            case BOOLEAN -> setting.text().equals("true") ? "false" : "true";
            case BYTES -> bytes(setting.text());
        };
    }

    private static String bytes(String former) {
        return former.isEmpty() ? "00FF" : (former.startsWith("0") ? "1" : "0") + former.substring(1);
    }

    private static String otherNumber(Setting setting) {
        if (setting.key().name().equals("ram_size")) {
            return setting.text().equals("4") ? "3712" : "4";
        }
        return setting.text().equals("2") ? "0" : "2";
    }
}
