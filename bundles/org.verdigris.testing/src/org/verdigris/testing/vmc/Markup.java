package org.verdigris.testing.vmc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An element of a configuration file: a container, or a leaf with a type. */
final class Markup {
    private static final Pattern STEP = Pattern.compile("([^\\[]+)(?:\\[@id=([^\\]]+)])?");

    private final String name;
    private final String id;
    private final List<Markup> children = new ArrayList<>();
    private String type;
    private String text;

    Markup(String name) {
        this(name, null);
    }

    private Markup(String name, String id) {
        this.name = name;
        this.id = id;
    }

    /** Sets a leaf; what is missing on the way is appended. */
    void set(String key, String leafType, String value) {
        Markup leaf = at(key);
        leaf.type = leafType;
        leaf.text = value;
    }

    /** The element at a key, appended behind its siblings where it is missing. */
    Markup at(String key) {
        Markup at = this;
        for (String part : key.split("/")) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                throw new IllegalArgumentException(key);
            }
            at = at.child(step.group(1), step.group(2));
        }
        return at;
    }

    /** Takes the element at a key out. */
    void remove(String key) {
        int slash = key.lastIndexOf('/');
        Markup parent = slash < 0 ? this : at(key.substring(0, slash));
        parent.children.remove(at(key));
    }

    private Markup child(String childName, String childId) {
        for (Markup child : children) {
            if (child.name.equals(childName) && String.valueOf(child.id).equals(String.valueOf(childId))) {
                return child;
            }
        }
        Markup child = new Markup(childName, childId);
        children.add(child);
        return child;
    }

    void write(int depth, StringBuilder out) {
        String indent = "\t".repeat(depth);
        out.append(indent).append('<').append(name);
        if (id != null) {
            out.append(" id=\"").append(id).append('"');
        }
        if (type != null) {
            out.append(" type=\"").append(type).append('"');
        }
        if (type != null && text.isEmpty()) {
            out.append(" />\r\n");
        } else if (type != null) {
            out.append('>').append(escaped(text)).append("</").append(name).append(">\r\n");
        } else {
            out.append(">\r\n");
            children.forEach(child -> child.write(depth + 1, out));
            out.append(indent).append("</").append(name).append(">\r\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "\r\n");
    }
}
