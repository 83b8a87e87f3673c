package org.verdigris.cli.machine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.core.machine.DiskCopy;
import org.verdigris.core.machine.MachineDisk;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the copy of a machine gets for each disk, as {@code c.vhd=copy}, or one word for all. */
record DiskChoices(List<String> texts) {

    /** The words for what a copy can get. */
    static final class Words implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(DiskCopy.values()).map(Words::of).iterator();
        }

        private static String of(DiskCopy copy) {
            return copy.name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws Refusal if the machine has no such disk; a word that is none is wrong usage of the command */
    Map<SettingKey, DiskCopy> of(CommandSpec command, List<MachineDisk> disks) throws Refusal {
        Map<SettingKey, DiskCopy> choices = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.lastIndexOf('=');
            String name = equals < 0 ? "" : text.substring(0, equals);
            DiskCopy copy = word(command, text.substring(equals + 1));
            List<MachineDisk> meant = disks.stream()
                    .filter(disk -> equals < 0 || disk.fileName().equalsIgnoreCase(name)).toList();
            if (meant.isEmpty() && equals >= 0) {
                throw new Refusal(Catalogue.text(Messages.DiskChoices_missing, name,
                        disks.stream().map(MachineDisk::fileName).collect(Collectors.joining(", "))));
            }
            meant.forEach(disk -> choices.put(disk.container(), copy));
        }
        return choices;
    }

    private static DiskCopy word(CommandSpec command, String text) {
        Optional<DiskCopy> copy = Arrays.stream(DiskCopy.values())
                .filter(each -> Words.of(each).equalsIgnoreCase(text)).findFirst();
        return copy.orElseThrow(() -> new ParameterException(command.commandLine(),
                Catalogue.text(Messages.DiskChoices_word, text, String.join(", ", new Words()))));
    }
}
