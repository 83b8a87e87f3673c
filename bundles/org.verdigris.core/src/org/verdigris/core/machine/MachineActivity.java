package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

/**
 * What a machine is doing, as far as its files tell. While it is not off its hardware must stay as it is, or a saved
 * state can never be restored.
 *
 * <p>A machine that runs under Virtual Server R2 has a file for a saved state that its configuration does not name: the
 * product makes it when the machine starts, so that saving cannot fail for want of space.
 *
 * @param machine the {@code .vmc} file
 * @param state   what the machine is doing
 * @param named   what the configuration names as its saved state; empty unless it names one
 * @param file    the file of a saved state, if it is there
 * @see "Virtual Server SDK, VM_E_PREF_VM_ACTIVE"
 */
public record MachineActivity(Path machine, State state, Optional<String> named, Optional<Path> file) {

    /** The configuration's key of the container that names the saved state. */
    public static final SettingKey SAVED_STATE = SettingKey.parse("settings/configuration/saved_state/path");

    private static final String ENDING = ".vsv";

    /** What a machine may be doing. */
    public enum State {
        /** It is off, or was never started. */
        OFF,
        /** Its configuration names a saved state, whether or not its file is there. */
        SAVED,
        /** It runs, or did not end properly. */
        RUNNING
    }

    public MachineActivity {
        Objects.requireNonNull(machine);
        Objects.requireNonNull(state);
        Objects.requireNonNull(named);
        Objects.requireNonNull(file);
    }

    /** What a machine is doing whose configuration was read. */
    public static MachineActivity of(ConfigurationFile machine, PathMapping mapping) {
        return of(machine.file(), text(machine, "absolute"), text(machine, "relative"), mapping);
    }

    /** The same, where a reader has the saved state already. @param savedState null if the file holds none */
    public static MachineActivity of(Path machine, FileReference savedState, PathMapping mapping) {
        return savedState == null ? of(machine, "", "", mapping)
                : of(machine, text(savedState.getAbsolute()), text(savedState.getRelative()), mapping);
    }

    private static MachineActivity of(Path machine, String absolute, String relative, PathMapping mapping) {
        List<String> named = Stream.of(relative, absolute).filter(text -> !text.isEmpty()).toList();
        Path folder = machine.toAbsolutePath().normalize().getParent();
        Optional<Path> file = named.stream().flatMap(text -> places(text, folder, mapping))
                .flatMap(place -> PathMapping.existing(place).stream()).filter(Files::isRegularFile).findFirst()
                .or(() -> stateBeside(machine));
        if (named.isEmpty()) {
            return new MachineActivity(machine, file.isEmpty() ? State.OFF : State.RUNNING, Optional.empty(), file);
        }
        return new MachineActivity(machine, State.SAVED, Optional.of(named.getLast()), file);
    }

    private static String text(ConfigurationFile machine, String leaf) {
        return machine.setting(SAVED_STATE.child(SettingKey.Step.named(leaf))).map(Setting::text).map(String::strip)
                .orElse("");
    }

    private static String text(String path) {
        return path == null ? "" : path.strip();
    }

    private static Stream<Path> places(String named, Path folder, PathMapping mapping) {
        // the products write the state beside the machine; it moves along when the folder is copied to another place
        String name = named.substring(Math.max(named.lastIndexOf('\\'), named.lastIndexOf('/')) + 1);
        Stream<Path> beside = name.isEmpty() ? Stream.of() : Stream.of(PathMapping.relative(folder, name));
        return Stream.concat(mapping.place(folder, named).stream(), beside);
    }

    /** A saved state with the machine's name, or any in a folder that has one machine only. */
    private static Optional<Path> stateBeside(Path machine) {
        List<Path> states = new ArrayList<>();
        int machines = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(machine.toAbsolutePath().getParent())) {
            for (Path each : files) {
                String name = each.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(ENDING)) {
                    states.add(each);
                } else if (name.endsWith(".vmc")) {
                    machines++;
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return Optional.empty(); // the folder is gone or closed; so is the machine
        }
        boolean alone = machines == 1;
        return states.stream().filter(each -> alone || MachineName.of(each).equalsIgnoreCase(MachineName.of(machine)))
                .sorted().findFirst();
    }

    /** Whether the machine may be changed. */
    public boolean isOff() {
        return state == State.OFF;
    }

    /** Why the machine should not be changed and what to do, in whole sentences; empty if it is off. */
    public Optional<String> sentence() {
        return switch (state) {
            case OFF -> Optional.empty();
            case RUNNING -> Optional.of(Catalogue.text(Messages.MachineActivity_running, machine, file.orElseThrow()));
            case SAVED -> Optional.of(file.isPresent()
                    ? Catalogue.text(Messages.MachineActivity_saved, machine, file.get())
                    : Catalogue.text(Messages.MachineActivity_savedElsewhere, machine, named.orElseThrow()));
        };
    }
}
