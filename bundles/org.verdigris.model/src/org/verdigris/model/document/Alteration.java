package org.verdigris.model.document;

import java.util.Optional;

import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;

/** One thing that an edit does to a file. */
public sealed interface Alteration {

    /** The setting it is about, or the container of settings. */
    SettingKey key();

    /**
     * A setting gets a value; it is created where the file has none.
     *
     * @param type its type; empty for the type that the file or the catalogue says
     */
    record Put(SettingKey key, Optional<SettingType> type, String text) implements Alteration {
    }

    /** A setting goes away. Nothing happens where there is none. */
    record Remove(SettingKey key) implements Alteration {
    }

    /** A container goes away if nothing is left in it. */
    record Prune(SettingKey key) implements Alteration {
    }

    /** All settings below a container go away, and what is empty then: an object such as a drive is gone. */
    record Clear(SettingKey key) implements Alteration {
    }

    /** A setting that the file has or the catalogue knows gets a value. */
    static Alteration put(SettingKey key, String text) {
        return new Put(key, Optional.empty(), text);
    }

    /** A setting gets a value; one that is missing and unknown is created with the type. */
    static Alteration put(SettingKey key, SettingType type, String text) {
        return new Put(key, Optional.of(type), text);
    }

    /** A setting goes away. */
    static Alteration remove(SettingKey key) {
        return new Remove(key);
    }

    /** A container goes away if nothing is left in it. */
    static Alteration prune(SettingKey container) {
        return new Prune(container);
    }

    /** All settings below a container go away, and what is empty then. */
    static Alteration clear(SettingKey container) {
        return new Clear(container);
    }

    /**
     * Does it.
     *
     * @throws SettingException when the value is illegal, the setting neither present nor known, or the file cannot be
     *                          written without loss
     */
    default void applyTo(ConfigurationFile file) throws SettingException {
        switch (this) {
            case Put put when put.type().isPresent() -> file.set(put.key(), put.type().get(), put.text());
            case Put put -> file.set(put.key(), put.text());
            case Remove remove -> file.remove(remove.key());
            case Prune prune -> file.prune(prune.key());
            case Clear clear -> {
                file.settings().stream().map(Setting::key).filter(key -> key.isBelow(clear.key())).distinct().toList()
                        .forEach(file::remove);
                file.prune(clear.key());
            }
        }
    }
}
