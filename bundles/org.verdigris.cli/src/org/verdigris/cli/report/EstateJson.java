package org.verdigris.cli.report;

import java.util.Objects;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Estate;

/**
 * An estate as one JSON object. Members: {@code schema} (1; grows when a member changes its meaning), {@code kind}
 * ({@code estate}), {@code name}, {@code folders}, {@code scanned}, {@code summary} with the counts, and the lists
 * {@code hosts}, {@code machines}, {@code networks}, {@code disks}, {@code problems} and {@code setAside}, whose
 * objects are those of the model as {@link ModelJson} tells them.
 *
 * <p>Files are ordered by their path, problems by their severity first.
 */
public final class EstateJson implements EstateReport {

    private final Terminal terminal;

    public EstateJson(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public void print(Estate estate) {
        Json.write(terminal, json -> {
            json.member("schema", Json.SCHEMA).member("kind", "estate").member("name", estate.getName())
                    .values("folders", estate.getFolders()).member("scanned", estate.getScanned())
                    .member("summary", summary -> counts(summary, EstateCounts.of(estate)));
            ModelJson model = new ModelJson(json);
            json.objects("hosts", estate.getHosts(), model::members)
                    .objects("machines", EstateOrder.files(estate.getMachines()), model::members)
                    .objects("networks", EstateOrder.files(estate.getNetworks()), model::members)
                    .objects("disks", EstateOrder.files(estate.getDisks()), model::members)
                    .objects("problems", EstateOrder.problems(estate.getProblems()), model::members)
                    .values("setAside", estate.getSetAside().stream().sorted().toList());
        });
    }

    private static void counts(Json json, EstateCounts counts) {
        json.member("hosts", counts.hosts()).member("machines", counts.machines()).member("disks", counts.disks())
                .member("networks", counts.networks()).member("errors", counts.errors())
                .member("warnings", counts.warnings()).member("advice", counts.advice())
                .member("fileSizeBytes", counts.fileSize()).member("capacityBytes", counts.capacity());
    }
}
