package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.resource.Dialect;
import org.verdigris.testing.corpus.Corpus;

/** What products wrote is at odds with no rule about what products accept; only files that are not there are missed. */
final class CorpusRemarksTest {

    @TempDir
    private Path folder;

    @Test
    void nothingThatTheProductsWroteIsAnError() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        assumeTrue(corpus.isPresent(), "no corpus beside the checkout");
        try (Stream<Path> files = Files.list(corpus.get().root().resolve("vmc"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".vmc")).toList()) {
                Path copy = Files.copy(file, folder.resolve(file.getFileName().toString()));
                ConfigurationDocument document = ConfigurationDocument.open(copy, Dialect.shipped());
                List<Remark> remarks = Remarks.of(document, Optional.empty(), PathMapping.none());
                assertThat(remarks).as(file.toString()).filteredOn(remark -> remark.severity() != Severity.ADVICE)
                        .allMatch(remark -> remark.kind().startsWith("missing-"));
            }
        }
    }
}
