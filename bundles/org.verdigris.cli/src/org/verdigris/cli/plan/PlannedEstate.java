package org.verdigris.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.verdigris.cli.MappingOption;
import org.verdigris.cli.estate.Scanning;
import org.verdigris.cli.history.StoreOption;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryException;
import org.verdigris.core.text.ByteSize;
import org.verdigris.model.text.Catalogue;
import org.verdigris.report.contents.InputReader;
import org.verdigris.report.plan.Landscape;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The estate that is planned for, with what was measured. */
final class PlannedEstate {
    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private MappingOption mappings = new MappingOption();

    @Option(names = "--no-cache")
    private boolean noCache;

    Landscape read(Terminal terminal, CommandSpec spec) throws IOException, Refusal, InterruptedException {
        Scanning.Searched searched =
                new Scanning(terminal, paths, mappings.checked(spec), !noCache, true).searched(false);
        InputReader reader = new InputReader(searched.estate(), searched.definition().rules(), Instant.now(),
                ZoneId.systemDefault());
        try (Inventory inventory = store.open()) {
            return reader.landscape(Optional.of(inventory), Inventory.place(searched.definition()));
        } catch (InventoryException e) { // planning without what was measured is better than none
            terminal.complain(e.getMessage());
            return reader.landscape(Optional.empty(), "");
        }
    }

    /** Bytes as somebody wrote them. */
    static long size(CommandSpec spec, String text) {
        return ByteSize.parse(text)
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), Catalogue.text(Messages.Plan_noSize, text)))
                .bytes();
    }
}
