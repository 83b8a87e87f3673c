import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes materialised products complete: start script and licence for each platform; for the building platform also a
 * private runtime and, from JDK 25 on, a start-up cache for the command line.
 *
 * <p>Run by the build as {@code java FinishProduct.java PRODUCTS REPOSITORY}: the folder that holds
 * {@code OS/WS/ARCH/verdigris}, and the root of the sources.
 */
public final class FinishProduct {
    private static final String COMMAND_LINE = "org.verdigris.cli";
    private static final String OURS = "org.verdigris.";

    /**
     * What the console and the command line use: {@code java.desktop} rasterizes SVG, {@code java.naming} and
     * {@code java.sql} serve the inventory store, {@code jdk.xml.dom} the style sheets of the workbench,
     * {@code jdk.charsets} files written in an Asian Windows, {@code jdk.localedata} the dates of reports, {@code jdk.management}
     * tells how much memory there is.
     */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.sql,"
            + "java.xml,jdk.charsets,jdk.localedata,jdk.management,jdk.unsupported,jdk.xml.dom,jdk.zipfs";

    /** The languages of reports, with all their countries. */
    private static final String LOCALES = "en,de";

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private final Path products;
    private final Path repository;

    private FinishProduct(Path products, Path repository) {
        this.products = products;
        this.repository = repository;
    }

    public static void main(String[] args) throws Exception {
        new FinishProduct(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath()).finish();
    }

    private void finish() throws Exception {
        Optional<Path> ours = Optional.empty();
        for (Path product : installations()) {
            deleteTree(product.resolve("p2")); // bookkeeping for updates, which this product does not have
            Files.deleteIfExists(product.resolve("artifacts.xml"));
            addStarters(product);
            addExample(product);
            removeSignatures(product.resolve("plugins"));
            addCommandLine(product);
            if (product.startsWith(products.resolve(buildingPlatform()))) {
                ours = Optional.of(product);
            }
        }
        Path product = ours.orElseThrow(() -> new IllegalStateException("No product for " + buildingPlatform()));
        addRuntime(product);
        if (Runtime.version().feature() >= 25 && Files.exists(product.resolve("cli/verdigris.jar"))) {
            modernise(product.resolve("plugins"));
            addStartUpCache(product);
        }
    }

    private List<Path> installations() throws IOException {
        try (Stream<Path> files = Files.walk(products, 8)) {
            return files.filter(file -> file.endsWith("configuration/config.ini"))
                    .map(file -> file.getParent().getParent()).sorted().toList();
        }
    }

    private static String buildingPlatform() {
        String name = System.getProperty("os.name");
        String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        if (name.startsWith("Windows")) {
            return "win32/win32/" + arch;
        }
        return (name.startsWith("Mac") ? "macosx/cocoa/" : "linux/gtk/") + arch;
    }

    private void addStarters(Path product) throws IOException {
        Path launcher = repository.resolve("releng/product/launcher");
        Files.copy(repository.resolve("LICENSE"), product.resolve("LICENSE"), REPLACE_EXISTING);
        if (product.startsWith(products.resolve("win32"))) {
            Files.copy(launcher.resolve("verdigris.cmd"), product.resolve("verdigris.cmd"), REPLACE_EXISTING);
            return;
        }
        copyExecutable(launcher.resolve("verdigris"), product.resolve("verdigris"));
        if (product.startsWith(products.resolve("macosx"))) { // lies in Verdigris.app/Contents/Eclipse
            Path contents = product.getParent();
            Files.copy(launcher.resolve("Info.plist"), contents.resolve("Info.plist"), REPLACE_EXISTING);
            Files.createDirectories(contents.resolve("MacOS"));
            copyExecutable(launcher.resolve("Verdigris.sh"), contents.resolve("MacOS/Verdigris"));
        }
    }

    /** Where the console looks for it: {@code examples/estate} beside the plug-ins. */
    private void addExample(Path product) throws IOException {
        Path example = repository.resolve("releng/examples");
        deleteTree(product.resolve("examples"));
        try (Stream<Path> files = Files.walk(example.resolve("estate"))) {
            for (Path file : files.toList()) {
                Path copy = product.resolve("examples").resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, REPLACE_EXISTING);
            }
        }
    }

    private static void copyExecutable(Path from, Path to) throws IOException {
        Files.copy(from, to, REPLACE_EXISTING);
        if (!to.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + to + " executable");
        }
    }

    /**
     * A jar that names main class and class path: relative to itself, so that the product can be moved. It holds the
     * class that trains the start-up cache, which knows only what lies on the class path.
     */
    private void addCommandLine(Path product) throws IOException {
        Path jar = product.resolve("cli/verdigris.jar");
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, COMMAND_LINE + ".Main");
        attributes.put(Attributes.Name.CLASS_PATH, commandLineJars(product.resolve("plugins"))
                .map(plugin -> "../plugins/" + plugin.getFileName()).collect(Collectors.joining(" ")));
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream content = new JarOutputStream(out, manifest)) {
            Path training = trainingClass(product);
            content.putNextEntry(new JarEntry(training.getFileName().toString()));
            Files.copy(training, content);
        }
    }

    /**
     * Takes the signatures out of the command line's libraries: Java verifies them anew at each start, for longer than
     * most commands run, and keeps classes of signed jars out of the start-up cache.
     */
    private static void removeSignatures(Path plugins) throws IOException {
        for (Path plugin : commandLineJars(plugins).toList()) {
            try (JarFile jar = new JarFile(plugin.toFile())) {
                if (jar.stream().noneMatch(FinishProduct::isSignature)) {
                    continue;
                }
                Manifest manifest = new Manifest(jar.getManifest());
                manifest.getEntries().clear(); // a digest of each file
                Path unsigned = plugin.resolveSibling(plugin.getFileName() + ".unsigned");
                try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(unsigned), manifest)) {
                    for (JarEntry entry : jar.stream().filter(each -> !isSignature(each)).toList()) {
                        if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                            out.putNextEntry(new JarEntry(entry.getName()));
                            jar.getInputStream(entry).transferTo(out);
                        }
                    }
                }
                Files.move(unsigned, plugin, REPLACE_EXISTING);
            }
        }
    }

    private static boolean isSignature(JarEntry entry) {
        return SIGNATURE.matcher(entry.getName()).matches();
    }

    private Path trainingClass(Path product) throws IOException {
        Path classes = Files.createDirectories(products.resolve("../../training").normalize());
        int outcome = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, "--release", "21",
                "-cp", commandLineJars(product.resolve("plugins")).map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                "-d", classes.toString(),
                repository.resolve("releng/product/Training.java").toString());
        if (outcome != 0) {
            throw new IOException("javac failed with exit code " + outcome);
        }
        return classes.resolve("Training.class");
    }

    /**
     * The command line's bundle and all that it requires. Imported packages count for bundles of ours only, but there
     * the optional ones too: what the libraries import beyond the JDK is for their life in OSGi.
     */
    private static Stream<Path> commandLineJars(Path plugins) throws IOException {
        Map<String, Path> byName = new LinkedHashMap<>();
        Map<String, Path> byPackage = new LinkedHashMap<>();
        for (Path plugin : sorted(plugins)) {
            Attributes bundle = manifest(plugin);
            byName.put(clauses(bundle, "Bundle-SymbolicName", true).getFirst(), plugin);
            clauses(bundle, "Export-Package", true).forEach(name -> byPackage.putIfAbsent(name, plugin));
        }
        Deque<Path> waiting = new ArrayDeque<>();
        waiting.add(Optional.ofNullable(byName.get(COMMAND_LINE))
                .orElseThrow(() -> new IllegalStateException(COMMAND_LINE + " is not in " + plugins)));
        Map<Path, Path> found = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Path plugin = waiting.remove();
            if (found.put(plugin, plugin) == null) {
                Attributes bundle = manifest(plugin);
                required(bundle, "Require-Bundle", byName).forEach(waiting::add);
                if (plugin.getFileName().toString().startsWith(OURS)) {
                    clauses(bundle, "Import-Package", true).stream().filter(byPackage::containsKey).map(byPackage::get)
                            .forEach(waiting::add);
                }
            }
        }
        return found.keySet().stream();
    }

    private static Stream<Path> required(Attributes bundle, String header, Map<String, Path> providers) {
        return clauses(bundle, header, false).stream().filter(providers::containsKey).map(providers::get);
    }

    /** The names in a manifest header, with or without those that are optional. */
    private static List<String> clauses(Attributes bundle, String header, boolean optional) {
        String value = Optional.ofNullable(bundle.getValue(header)).orElse("");
        return Pattern.compile("(?:[^,\"]|\"[^\"]*\")+").matcher(value).results().map(MatchResult::group)
                .filter(clause -> optional || !clause.contains("resolution:=optional"))
                .map(clause -> clause.split(";")[0].strip()).toList();
    }

    private static Attributes manifest(Path plugin) throws IOException {
        try (JarFile jar = new JarFile(plugin.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void addRuntime(Path product) throws IOException {
        Path runtime = product.resolve("runtime");
        deleteTree(runtime);
        int outcome = ToolProvider.findFirst("jlink").orElseThrow().run(System.out, System.err, "--output",
                runtime.toString(), "--add-modules", MODULES, "--include-locales=" + LOCALES, "--no-header-files", "--no-man-pages",
                "--strip-java-debug-attributes", "--generate-cds-archive");
        if (outcome != 0) {
            throw new IOException("jlink failed with exit code " + outcome);
        }
    }

    /** A program of its own, because it is written for the Java that makes start-up caches. */
    private void modernise(Path plugins) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java,
                repository.resolve("releng/product/ModernClasses.java").toString()));
        commandLineJars(plugins).map(Path::toString).forEach(command::add);
        int outcome = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (outcome != 0) {
            throw new IOException("ModernClasses failed with exit code " + outcome);
        }
    }

    /** Runs a scan of the example estate and changes of disks, so that the classes of all that are in the cache. */
    private void addStartUpCache(Path product) throws IOException, InterruptedException {
        Path cache = product.resolve("cli/verdigris.aot");
        Path example = repository.resolve("releng/examples/estate");
        Path home = Files.createDirectories(products.resolve("../../training").normalize());
        Process training = new ProcessBuilder(product.resolve("runtime/bin/java").toString(),
                "-XX:AOTCacheOutput=" + cache, "-XX:+UseSerialGC", "-Duser.home=" + home,
                "-cp", product.resolve("cli/verdigris.jar").toString(), "Training", example.toString(),
                home.toString()).redirectErrorStream(true).redirectOutput(home.resolve("training.log").toFile()).start();
        training.waitFor();
        if (Files.notExists(cache)) {
            throw new IOException("The training run left no cache; see " + home.resolve("training.log"));
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
