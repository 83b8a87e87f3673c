package org.verdigris.rules.host;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a virus scanner leaves out: patterns for kinds of files, and folders. */
record Exclusions(List<String> texts) {
    private static final Pattern WHOLE_FOLDER = Pattern.compile("\\\\(\\*{1,2}|\\*\\.\\*)?$");

    Exclusions {
        texts = texts.stream().map(text -> text.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether all files with an extension are left out. */
    boolean hasExtension(String extension) {
        return texts.stream().anyMatch(Set.of(extension, "." + extension, "*." + extension, "*", "*.*")::contains);
    }

    /** Whether a file is left out with its folder. */
    boolean hasFolderOf(String windowsPath) {
        String path = windowsPath.strip().toLowerCase(Locale.ROOT);
        return texts.stream().filter(text -> text.matches("([a-z]:|\\\\\\\\[^\\\\]).*"))
                .map(text -> WHOLE_FOLDER.matcher(text).replaceFirst(""))
                .anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "\\"));
    }
}
