package org.verdigris.rules.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest estate that shows it, and on the same one mended. */
final class OperationsCheckersTest {
    private final Small small = new Small();

    private FileReference saved(VirtualMachine machine, long size) {
        FileReference state = small.reference(machine.getPath().replace(".vmc", ".vsv"), "C:\\x.vsv");
        state.setFileSize(size);
        state.setModified(Small.NOW);
        machine.setSavedState(state);
        return state;
    }

    @Test
    void copiedStates() {
        saved(small.machine("a"), 1000);
        FileReference copy = saved(small.machine("b"), 1001);
        small.none("ops-copy-with-vsv");
        copy.setFileSize(1000L);
        assertThat(small.ask("ops-copy-with-vsv")).hasSize(2);
        copy.setModified(Small.NOW.plusSeconds(1));
        small.none("ops-copy-with-vsv");
        copy.setModified(null);
        small.lacks("ops-copy-with-vsv", Need.FILE);
        copy.setResolved(null);
        small.none("ops-copy-with-vsv");
    }

    @Test
    void remoteControl() {
        Host host = small.host("HV-01");
        small.lacks("ops-vmrc-unencrypted", Need.OPTIONS);
        small.lacks("ops-vmrc-no-timeout", Need.OPTIONS);
        small.option(host, "VMRCEnabled", "true");
        small.option(host, "VMRCEncryptionEnabled", "false");
        small.one("ops-vmrc-unencrypted", "HV-01");
        host.getOptions().getLast().setValue("1");
        small.none("ops-vmrc-unencrypted");
        host.getOptions().getLast().setValue("0");
        host.getOptions().getFirst().setValue("0");
        small.none("ops-vmrc-unencrypted");
        small.option(host, "VMRCIdleConnectionTimeoutEnabled", "false");
        small.one("ops-vmrc-no-timeout", "HV-01");
        host.getOptions().getLast().setValue("true");
        small.option(host, "VMRCIdleConnectionTimeout", "86400");
        small.none("ops-vmrc-no-timeout");
        host.getOptions().getLast().setValue("86401");
        small.one("ops-vmrc-no-timeout");
    }

    @Test
    void version() {
        Host host = small.host("HV-01");
        small.lacks("ops-version-old", Need.HOST);
        host.setProduct("Virtual Server 2005 R2");
        small.one("ops-version-old", "HV-01", "Virtual Server 2005 R2");
        host.setProduct("Virtual Server 2005 R2 SP1");
        small.none("ops-version-old");
        host.setProduct("Virtual PC 2007");
        small.none("ops-version-old");
    }

    @Test
    void whatTheScanSaw() {
        small.none("ops-folder-unreadable");
        small.problem(null, "unreadable-folder");
        small.one("ops-folder-unreadable", "This is wrong.");
        small.problem(small.disk("c.vhd"), "unreadable-folder");
        assertThat(small.ask("ops-folder-unreadable")).hasSize(2);
        small.none("ops-dialect-unreadable");
        small.problem(null, "unreadable-dialect");
        small.one("ops-dialect-unreadable");
    }
}
