import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Gives classes of a format older than Java 7 the format of Java 7, with the stack maps that it asks for: a start-up
 * cache takes no older ones. What the classes do stays the same. Run by the build, from JDK 25 on, as
 * {@code java ModernClasses.java JAR...}.
 */
public final class ModernClasses {
    private static final int JAVA_7 = 51;

    private ModernClasses() {
    }

    public static void main(String[] args) throws IOException {
        for (String jar : args) {
            modernise(Path.of(jar));
        }
    }

    private static void modernise(Path path) throws IOException {
        Path modern = path.resolveSibling(path.getFileName() + ".modern");
        boolean changed = false;
        try (JarFile jar = new JarFile(path.toFile());
                URLClassLoader classes = new URLClassLoader(new URL[] {path.toUri().toURL()});
                OutputStream out = Files.newOutputStream(modern); JarOutputStream copy = new JarOutputStream(out)) {
            ClassFile format = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            for (JarEntry entry : inOrder(jar)) {
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".class") && version(bytes) < JAVA_7) {
                    bytes = modern(format, bytes);
                    changed = true;
                }
                copy.putNextEntry(new JarEntry(entry.getName()));
                copy.write(bytes);
            }
        }
        if (changed) {
            Files.move(modern, path, REPLACE_EXISTING);
        } else {
            Files.delete(modern);
        }
    }

    /** Readers of a jar expect its manifest first. */
    private static List<JarEntry> inOrder(JarFile jar) {
        return jar.stream().filter(entry -> !entry.isDirectory())
                .sorted((a, b) -> Boolean.compare(isManifest(b), isManifest(a))).toList();
    }

    private static boolean isManifest(JarEntry entry) {
        return entry.getName().equals(JarFile.MANIFEST_NAME);
    }

    private static int version(byte[] bytes) {
        return (bytes[6] & 0xFF) << Byte.SIZE | bytes[7] & 0xFF;
    }

    private static byte[] modern(ClassFile format, byte[] bytes) {
        ClassModel old = format.parse(bytes);
        CodeTransform anew = (code, element) -> code.with(element); // written again, not copied: only so it gets maps
        return format.transformClass(old, ClassTransform.transformingMethodBodies(anew)
                .andThen((builder, element) -> {
                    if (element instanceof ClassFileVersion) {
                        builder.withVersion(JAVA_7, 0);
                    } else {
                        builder.with(element);
                    }
                }));
    }
}
