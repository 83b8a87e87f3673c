package org.verdigris.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not the console builds, runs and is tested without a display, because it cannot see one. */
final class HeadlessBundlesTest {
    private static final Path BUNDLES = Path.of(System.getProperty("user.dir")).resolve("..").normalize();
    private static final List<String> DISPLAY = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.eclipse.core.databinding", "java.awt", "javax.swing", "org.verdigris.ui",
            "org.verdigris.app");

    @ParameterizedTest
    @ValueSource(strings = {"model", "disk", "guest", "core", "cli", "testing"})
    void noHeadlessBundleSeesTheUserInterface(String name) throws IOException {
        Path bundle = BUNDLES.resolve("org.verdigris." + name);
        String seen = visible(bundle) + imports(bundle);
        assertThat(DISPLAY).noneMatch(seen::contains);
    }

    @Test
    void theDiskLibraryNeedsTheJdkAlone() throws IOException {
        String visible = visible(BUNDLES.resolve("org.verdigris.disk")).strip();
        assertThat(visible.split("(?<=optional),"))
                .allMatch(each -> each.isEmpty() || each.endsWith(";resolution:=optional"));
    }

    @Test
    void whatTestsAreBuiltOfNeedsNothingThatIsTestedButDisks() throws IOException {
        assertThat(visible(BUNDLES.resolve("org.verdigris.testing")).strip())
                .matches("org\\.verdigris\\.disk,assertj-core;bundle-version=\"[^\"]*\"");
    }

    private static String visible(Path bundle) throws IOException {
        try (InputStream file = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            var attributes = new Manifest(file).getMainAttributes();
            return Stream.of("Require-Bundle", "Import-Package", "DynamicImport-Package").map(attributes::getValue)
                    .filter(value -> value != null).reduce("", (all, value) -> all + "\n" + value);
        }
    }

    private static String imports(Path bundle) throws IOException {
        try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Files.readAllLines(file).stream().filter(line -> line.startsWith("import "))
                        .forEach(line -> all.append(line).append('\n'));
            }
            assertThat(all).isNotEmpty();
            return all.toString();
        }
    }
}
