package org.verdigris.testing.vmc;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What machine and network files have in common.
 *
 * @param <B> the builder itself
 */
abstract class ConfigurationBuilder<B extends ConfigurationBuilder<B>> {
    private final String name;
    private final String extension;
    private final String comment;
    private final Markup root;
    private Charset charset = StandardCharsets.UTF_16LE;
    private boolean mark = true;

    ConfigurationBuilder(String name, String extension, String comment, String rootName) {
        this.name = name;
        this.extension = extension;
        this.comment = comment;
        this.root = new Markup(rootName);
    }

    abstract B self();

    /**
     * Sets any leaf by its key, such as {@code hardware/pci_bus/x/controller[@id=0]/name}; what is missing on the way
     * is appended behind its siblings. For what the products write and no other method knows.
     *
     * @param type {@code string}, {@code integer}, {@code boolean}, {@code bytes} or what a test needs
     */
    public B setting(String key, String type, String text) {
        root.set(key, type, text);
        return self();
    }

    /** Takes a leaf or a container with all it holds out. */
    public B without(String key) {
        root.remove(key);
        return self();
    }

    /** Another encoding than the products' UTF-16LE; the declaration goes on saying UTF-16, as after an editor. */
    public B encoding(Charset other, boolean byteOrderMark) {
        charset = other;
        mark = byteOrderMark;
        return self();
    }

    /** The file as text. */
    public String text() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n");
        if (!comment.isEmpty()) {
            out.append("<!-- ").append(comment).append(" -->\r\n");
        }
        root.write(0, out);
        return out.toString();
    }

    /** The file as bytes. */
    public byte[] bytes() {
        return ((mark ? "\uFEFF" : "") + text()).getBytes(charset);
    }

    /**
     * Writes the file under the name of the machine or network into a folder, which is made if needed.
     *
     * @return the file
     */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name + extension), bytes());
    }
}
