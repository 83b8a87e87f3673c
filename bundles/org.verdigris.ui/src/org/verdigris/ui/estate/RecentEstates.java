package org.verdigris.ui.estate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The estates opened lately, newest first, kept in the console's preferences; ten at most. */
public final class RecentEstates {
    private static final int MOST = 10;
    private static final String KEY = "recent";
    private static final String LAST = "last";

    private final Preferences preferences;

    RecentEstates(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Folders and estate files; those that are gone by now are included, the opening says so. */
    public List<Path> list() {
        return preferences.get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    /** The estate that was open when the console was closed, if it is still there. */
    public Optional<Path> last() {
        return Optional.of(preferences.get(LAST, "")).filter(text -> !text.isEmpty()).map(Path::of)
                .filter(Files::exists);
    }

    void add(Path path) {
        List<Path> paths = new ArrayList<>(list());
        paths.remove(path);
        paths.addFirst(path);
        preferences.put(KEY, String.join("\n", paths.stream().limit(MOST).map(Path::toString).toList()));
        preferences.put(LAST, path.toString());
        flush();
    }

    void forgetLast() {
        preferences.remove(LAST);
        flush();
    }

    private void flush() {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentEstates.class).warn("The list of recent estates could not be kept.", e);
        }
    }
}
