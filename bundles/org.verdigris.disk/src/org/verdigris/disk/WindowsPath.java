package org.verdigris.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute Windows path taken apart: the first segment is the drive ({@code D:}) or the server
 * ({@code \\server}), and no segment is empty, {@code .} or {@code ..}.
 */
record WindowsPath(List<String> segments) {

    private static final Pattern LONG_FORM = Pattern.compile("^\\\\\\\\[?.]\\\\(UNC\\\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:(?=\\\\)");
    private static final Pattern SERVER = Pattern.compile("^\\\\\\\\[^\\\\]+");

    WindowsPath {
        segments = List.copyOf(segments);
    }

    /** The path of a text with either kind of separator; empty if the text is not absolute. */
    static Optional<WindowsPath> of(String text) {
        String path = shortForm(text.replace('/', '\\'));
        Matcher root = DRIVE.matcher(path);
        if (!root.find()) {
            root = SERVER.matcher(path);
            if (!root.find()) {
                return Optional.empty();
            }
        }
        List<String> segments = new ArrayList<>();
        segments.add(root.group());
        for (String segment : path.substring(root.end()).split("\\\\")) {
            if (segment.equals("..")) {
                if (segments.size() > 1) {
                    segments.removeLast();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return Optional.of(new WindowsPath(segments));
    }

    /** Without the prefix {@code \\?\} that lifts Windows' limit of 260 characters. */
    private static String shortForm(String path) {
        Matcher prefix = LONG_FORM.matcher(path);
        if (!prefix.find()) {
            return path;
        }
        String rest = path.substring(prefix.end());
        return prefix.group(1) == null ? rest : "\\\\" + rest;
    }

    /** Whether this path is the other one or lies below it; case does not matter. */
    boolean isBelow(WindowsPath other) {
        if (segments.size() < other.segments.size()) {
            return false;
        }
        for (int i = 0; i < other.segments.size(); i++) {
            if (!segments.get(i).equalsIgnoreCase(other.segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The segments after the first ones. */
    List<String> after(int count) {
        return segments.subList(count, segments.size());
    }

    /** The shortest way from this folder to a file; empty if they lie on different drives or shares. */
    Optional<String> wayTo(WindowsPath file) {
        int root = segments.getFirst().startsWith("\\\\") ? 2 : 1;
        int common = 0;
        int most = Math.min(segments.size(), file.segments.size());
        while (common < most && segments.get(common).equalsIgnoreCase(file.segments.get(common))) {
            common++;
        }
        if (common < root) {
            return Optional.empty();
        }
        String up = "..\\".repeat(segments.size() - common);
        return Optional.of((up.isEmpty() ? ".\\" : up) + String.join("\\", file.after(common)));
    }

    /** The usual notation; a bare drive ends with its separator. */
    @Override
    public String toString() {
        return segments.size() == 1 ? segments.getFirst() + "\\" : String.join("\\", segments);
    }
}
