import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verdigris.core.remark.FileSight;
import org.verdigris.core.remark.Neighbours;
import org.verdigris.core.remark.Remarks;
import org.verdigris.core.usage.Sought;
import org.verdigris.core.usage.Usages;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.MachineReader;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;

/**
 * Measures what the rules take at each key press in an editor: {@code RemarkBench FOLDER MACHINES}. The other machines are
 * in memory only, each with a disk, an adapter and a pipe of its own.
 */
public final class RemarkBench {
    private static final int PRESSES = 2000;
    private static final String NETWORK = "00D67AACDFC2499DBD9222F7A0A29D54";

    private RemarkBench() {
    }

    public static void main(String[] args) throws IOException, SettingException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int machines = Integer.parseInt(args[1]);
        Estate estate = EstateFactory.eINSTANCE.createEstate();
        for (int i = 0; i < machines; i++) {
            estate.getMachines().add(machine(folder, i));
        }
        long begin = System.nanoTime();
        Neighbours neighbours = Neighbours.of(estate);
        System.out.printf(Locale.ROOT, "index of %d machines: %.0f ms%n", machines, (System.nanoTime() - begin) / 1e6);
        Path file = builder(0).write(folder);
        ConfigurationDocument document = ConfigurationDocument.open(file, Dialect.shipped());
        PathMapping mapping = PathMapping.of(Map.of("D:\\VMs", folder));
        double[] edits = new double[PRESSES];
        double[] rules = new double[PRESSES];
        for (int i = 0; i < PRESSES; i++) {
            long start = System.nanoTime();
            document.alter("type", List.of(Alteration.put(SettingKey.parse("settings/notes"), "note " + i)));
            long edited = System.nanoTime();
            Remarks.of(document, neighbours, mapping, FileSight.direct());
            edits[i] = (edited - start) / 1e6;
            rules[i] = (System.nanoTime() - edited) / 1e6;
        }
        print("edit of the document", edits);
        print("all rules", rules);
        begin = System.nanoTime();
        Usages.of(estate, Sought.parse("00-03-FF-00-00-07"));
        System.out.printf(Locale.ROOT, "usages of an address: %.1f ms%n", (System.nanoTime() - begin) / 1e6);
    }

    private static VmcBuilder builder(int number) {
        return VmcBuilder.machine("machine-" + number).product("Microsoft Virtual Server 2005 R2", "1.1.465.0")
                .disk(0, 0, "D:\\VMs\\disk-" + number + ".vhd", ".\\disk-" + number + ".vhd")
                .adapter(NETWORK, "LAN", String.format("0003FF%06X", number))
                .serialPipe(0, "\\\\.\\pipe\\machine-" + number);
    }

    private static VirtualMachine machine(Path folder, int number) throws IOException {
        Path file = folder.resolve("machine-" + number + ".vmc");
        VirtualMachine machine = MachineReader.read(ConfigurationFile.parse(builder(number).bytes(), file),
                Dialect.shipped());
        machine.setPath(file.toString());
        return machine;
    }

    /** The first press pays for classes that are loaded then, so it is told apart. */
    private static void print(String name, double[] times) {
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%s: first %.1f ms, half of %d below %.2f ms, 99 %% below %.2f ms%n", name, first,
                times.length, times[times.length / 2], times[times.length * 99 / 100]);
    }
}
