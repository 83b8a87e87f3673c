package org.verdigris.cli.report;

import java.util.Objects;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.estate.EstateSummary;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Severity;

/**
 * An estate as one JSON object. Members: {@code schema} (1; grows when a member changes its meaning), {@code kind}
 * ({@code estate}), {@code name}, {@code folders}, {@code scanned}, {@code summary} with the counts, and the lists
 * {@code hosts}, {@code machines}, {@code networks}, {@code disks}, {@code problems} and {@code setAside}, whose
 * objects are those of the model as {@link ModelJson} tells them, in the order of the scan.
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
                    .member("summary", summary -> counts(summary, EstateSummary.of(estate)));
            ModelJson model = new ModelJson(json);
            json.objects("hosts", estate.getHosts(), model::members)
                    .objects("machines", estate.getMachines(), model::members)
                    .objects("networks", estate.getNetworks(), model::members)
                    .objects("disks", estate.getDisks(), model::members)
                    .objects("problems", estate.getProblems(), model::members)
                    .values("setAside", estate.getSetAside());
        });
    }

    private static void counts(Json json, EstateSummary counts) {
        json.member("hosts", counts.hosts()).member("machines", counts.machines())
                .member("disks", counts.disks().count()).member("networks", counts.networks())
                .member("errors", counts.problems(Severity.ERROR)).member("warnings", counts.problems(Severity.WARNING))
                .member("advice", counts.problems(Severity.ADVICE))
                .member("fileSizeBytes", counts.disks().fileSize().bytes())
                .member("capacityBytes", counts.disks().capacity().bytes());
    }
}
