package org.verdigris.cli.guest;

import java.util.Objects;

import org.verdigris.cli.report.Json;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.identify.Fact;
import org.verdigris.guest.identify.WindowsSystem;

/** What is known of a Windows system as members of a JSON object. */
record WindowsMembers(Json json, WindowsSystem system) {

    WindowsMembers {
        Objects.requireNonNull(json);
        Objects.requireNonNull(system);
    }

    void write() {
        json.member("system", "windows").member("partition", system.partition()).member("folder", system.folder());
        KnownFacts facts = new KnownFacts(json);
        facts.member("product", system.product()).member("version", system.version()).member("build", system.build())
                .member("servicePack", system.servicePack()).member("installed", system.installed())
                .member("architecture", system.architecture()).member("computerName", system.computerName())
                .member("role", system.role()).member("dnsSuffix", system.dnsSuffix())
                .member("timeZone", system.timeZone()).member("lastShutdown", system.lastShutdown());
        facts.objects("controlSets", system.controlSets(), this::controlSet);
        facts.object("additions", system.additions(), additions -> json
                .member("version", additions.version().orElse(null)).values("services", additions.services())
                .values("missing", additions.missing()));
        facts.object("bootMenu", system.bootMenu(), menu -> json.member("timeout", menu.timeout().orElse(null))
                .member("default", menu.standard().orElse(null))
                .objects("entries", menu.entries(), entry -> json.member("path", entry.path())
                        .member("title", entry.title()).values("switches", entry.switches())));
        facts.objects("pageFiles", system.pageFiles(), file -> json.member("path", file.path())
                .member("bytes", known(file.bytes())));
        facts.object("hibernation", system.hibernation(),
                file -> json.member("bytes", file.bytes()).member("active", file.active()));
        facts.objects("driveLetters", system.letters(),
                letter -> json.member("letter", letter.letter()).member("partition", letter.partition()));
        facts.objects("services", system.services(), service -> json.member("name", service.name())
                .member("start", service.start()).member("driver", service.isDriver())
                .member("group", service.group()).member("image", service.image()));
        facts.objects("programs", system.programs(), program -> json.member("name", program.name())
                .member("version", program.version()).member("publisher", program.publisher())
                .member("antivirus", program.antivirus()));
        facts.finish();
    }

    private static Object known(Fact<?> fact) {
        return fact.value().orElse(null);
    }

    private void controlSet(ControlSet set) {
        json.member("number", set.number()).values("uses", set.uses().stream().sorted().toList());
        json.member("scsi", inner -> readiness(set.scsi())).member("ide", inner -> readiness(set.ide()));
        json.values("bootDrivers", set.bootDrivers());
    }

    private void readiness(DriverReadiness readiness) {
        json.member("verdict", readiness.verdict()).member("driver", readiness.driver().orElse(null))
                .values("findings", readiness.findings());
    }
}
