package org.verdigris.guest.registry;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;

/**
 * A change of a hive inside its file, which keeps its length: new cells come out of free ones, the hive never grows.
 * All happens in memory on a copy; {@link #finish} checks the result and tells which bytes of the file to write.
 *
 * <p>An operation that is refused leaves what was done before as it is. Paths are names with backslashes, found in
 * either letter case.
 */
public final class HiveEdit {

    /** Characters; as Windows allows. */
    private static final int MOST_KEY_NAME = 255;
    private static final int MOST_VALUE_NAME = 16_383;
    private static final int MOST_LEVELS = 512;

    private interface Work {
        void run(Hive hive, CellSpace space) throws RefusedException, DamagedVolumeException;
    }

    private final Hive hive;
    private final Instant time;
    private Intent intent = new Intent();
    private HiveBytes bytes;

    private HiveEdit(Hive hive, Instant time) {
        this.hive = hive;
        this.time = time;
        this.bytes = hive.bytes().copy();
    }

    /**
     * Begins a change.
     *
     * @param time when the keys that change are said to have been written
     * @throws RefusedException if the hive was not written to its end or is damaged anywhere
     */
    public static HiveEdit of(Hive hive, Instant time) throws RefusedException {
        if (hive.state() != HiveState.CLEAN) {
            throw new RefusedException(Messages.text(Messages.Edit_dirty, hive.name()));
        }
        try {
            new HiveCheck(hive.cells(), hive.base()).run();
        } catch (DamagedVolumeException damage) {
            throw new RefusedException(Messages.text(Messages.Edit_damaged, hive.name(), damage.getMessage()));
        }
        return new HiveEdit(hive, time);
    }

    /**
     * Creates a key, empty and with the security of the key above it, and those above it that are missing; one that is
     * there stays as it is.
     *
     * @throws RefusedException if there is no room, or if a new name is not made of 1 to 255 characters of ASCII: how
     *                          Windows sorts others differs between its versions
     */
    public void createKey(String path) throws RefusedException {
        work((view, space) -> {
            KeyEditor editor = keys(view, space);
            StringBuilder way = new StringBuilder();
            RegistryKey at = view.root();
            int level = 0;
            for (String name : names(path)) {
                way.append(level == 0 ? "" : "\\").append(name);
                level++;
                Optional<RegistryKey> found = at.subkey(name);
                if (found.isEmpty()) {
                    checkName(way.toString(), name, level);
                    intent.touch(changeable(at).offset());
                    editor.create(at.cell().offset(), name, FileTime.of(time));
                    intent.created(way.toString());
                    found = new Hive(hive.name(), bytes, HiveState.CLEAN).find(way.toString());
                }
                at = found.orElseThrow(() -> new RefusedException(Messages.text(Messages.Edit_failed, hive.name())));
            }
        });
    }

    private static String[] names(String path) {
        return Arrays.stream(path.split("\\\\")).filter(name -> !name.isEmpty()).toArray(String[]::new);
    }

    private void checkName(String path, String name, int level) throws RefusedException {
        boolean printable = name.chars().allMatch(letter -> letter >= ' ' && letter < 0x7F);
        if (!printable || name.length() > MOST_KEY_NAME || level > MOST_LEVELS) {
            throw new RefusedException(Messages.text(Messages.Edit_name, path, hive.name()));
        }
    }

    private KeyCell changeable(RegistryKey key) throws RefusedException, DamagedVolumeException {
        if (key.cell().has(KeyCell.PREDEFINED)) {
            throw new RefusedException(Messages.text(Messages.Edit_kept, key.path(), hive.name()));
        }
        return key.cell();
    }

    /**
     * Gives a key a value; one of that name, in either letter case, keeps its name and has another type and other data.
     *
     * @throws RefusedException if there is no such key or no room
     */
    public void setValue(String path, RegistryValue value) throws RefusedException {
        work((view, space) -> {
            if (value.name().length() > MOST_VALUE_NAME) {
                throw new RefusedException(Messages.text(Messages.Edit_valueName, path, hive.name()));
            }
            RegistryKey key = key(view, path);
            intent.touch(changeable(key).offset());
            intent.touch(new ValueEditor(view.cells(), space, hive.base()).set(key, value, FileTime.of(time)));
            intent.value(path, value.name(), Optional.of(value));
        });
    }

    private RegistryKey key(Hive view, String path) throws RefusedException {
        return view.find(path)
                .orElseThrow(() -> new RefusedException(Messages.text(Messages.Edit_noKey, path, hive.name())));
    }

    /**
     * Takes a value away.
     *
     * @return whether there was one
     * @throws RefusedException if there is no such key
     */
    public boolean deleteValue(String path, String name) throws RefusedException {
        boolean[] found = {false};
        work((view, space) -> {
            RegistryKey key = key(view, path);
            ValueEditor editor = new ValueEditor(view.cells(), space, hive.base());
            Optional<ValueCell> value = editor.known(key, name);
            if (value.isPresent()) {
                intent.touch(changeable(key).offset());
                intent.touch(value.get().cell().offset());
                editor.delete(key, value.get(), FileTime.of(time));
                intent.value(path, name, Optional.empty());
                found[0] = true;
            }
        });
        return found[0];
    }

    /**
     * Takes a key away with everything in it.
     *
     * @return whether there was one
     * @throws RefusedException if it is the root, or if it or a key in it is marked as one that must stay
     */
    public boolean deleteKey(String path) throws RefusedException {
        boolean[] found = {false};
        work((view, space) -> {
            Optional<RegistryKey> key = view.find(path);
            if (key.isPresent()) {
                RegistryKey parent = key.get().parent()
                        .orElseThrow(() -> new RefusedException(Messages.text(Messages.Edit_kept, "", hive.name())));
                intent.touch(parent.cell().offset());
                intent.deleted(key.get().path(), keys(view, space).delete(key.get(), parent, FileTime.of(time)));
                found[0] = true;
            }
        });
        return found[0];
    }

    private KeyEditor keys(Hive view, CellSpace space) {
        ValueEditor values = new ValueEditor(view.cells(), space, hive.base());
        return new KeyEditor(view.cells(), space, values, hive.base(), hive.name());
    }

    /** All of an operation or nothing of it. */
    private void work(Work work) throws RefusedException {
        HiveBytes before = bytes;
        Intent meant = intent;
        bytes = before.copy();
        intent = meant.copy();
        boolean done = false;
        try {
            Hive view = new Hive(hive.name(), bytes, HiveState.CLEAN);
            work.run(view, new CellSpace(bytes, hive.name(), view.cells().end()));
            done = true;
        } catch (DamagedVolumeException damage) {
            throw new RefusedException(Messages.text(Messages.Edit_damaged, hive.name(), damage.getMessage()));
        } finally {
            if (!done) {
                bytes = before;
                intent = meant;
            }
        }
    }

    /**
     * Checks the hive as it would be: sound as before, changed as was asked for, and nothing else changed.
     *
     * @throws RefusedException if it is not; nothing must be written then
     */
    public HiveChange finish() throws RefusedException {
        HiveBytes finished = bytes.copy();
        BaseBlock base = hive.base();
        finished.put32(BaseBlock.PRIMARY, base.primary() + 1);
        finished.put32(BaseBlock.SECONDARY, base.primary() + 1);
        finished.put64(BaseBlock.WRITTEN, FileTime.of(time));
        finished.put32(BaseBlock.CHECKSUM, BaseBlock.checksum(finished));
        try {
            Hive result = new Hive(hive.name(), finished, HiveState.CLEAN);
            new HiveCheck(result.cells(), result.base()).run();
            if (!new Comparison(hive, result, intent).isKept() || !intent.isDone(result)) {
                throw new RefusedException(Messages.text(Messages.Edit_failed, hive.name()));
            }
        } catch (DamagedVolumeException damage) {
            throw new RefusedException(Messages.text(Messages.Edit_failed, hive.name()));
        }
        return HiveChange.of(hive.name(), hive.bytes(), finished);
    }
}
