package org.verdigris.rules.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Severity;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest chain that shows it, and on the same one mended. */
final class ChainCheckersTest {
    private final Small small = new Small();
    private final DiskImage parent = small.disk("parent.vhd");
    private final DiskImage child = small.child(small.disk("child.vhd"), parent);

    @Test
    void whatTheScanSaw() {
        Map.of("missing-parent", "chain-parent-missing", "parent-mismatch", "chain-parent-id", "parent-ambiguous",
                "chain-parent-ambiguous", "chain-cycle", "chain-cycle").forEach((kind, rule) -> {
                    small.estate().getProblems().clear();
                    small.none(rule);
                    small.problem(child, kind);
                    small.one(rule, "This is wrong.");
                });
    }

    @Test
    void parentModified() {
        small.none("chain-parent-modified");
        Instant remembered = child.getParentModified();
        parent.setModified(remembered.plus(Duration.ofMinutes(90)));
        small.one("chain-parent-modified", "child.vhd", "parent.vhd");
        parent.setModified(remembered.minus(Duration.ofMinutes(90)));
        small.one("chain-parent-modified");
        parent.setModified(remembered.plus(Duration.ofHours(2)).plusSeconds(2));
        small.none("chain-parent-modified");
        parent.setModified(remembered.plus(Duration.ofHours(2)).plusSeconds(3));
        small.one("chain-parent-modified");
        parent.setModified(remembered.plus(Duration.ofHours(15)));
        small.one("chain-parent-modified");
        small.with("chain-parent-modified.seconds", "54000");
        small.none("chain-parent-modified");
        parent.setModified(remembered.plus(Duration.ofMinutes(5000)));
        child.setParentModified(Instant.parse("2000-01-01T00:00:00Z"));
        small.none("chain-parent-modified");
    }

    @Test
    void writableParent() {
        small.lacks("chain-parent-writable", Need.FILE);
        parent.setReadOnly(true);
        small.none("chain-parent-writable");
        parent.setReadOnly(false);
        small.one("chain-parent-writable", "parent.vhd", "one disk");
        small.child(small.disk("second.vhd"), parent);
        small.one("chain-parent-writable", "2 disks");
        parent.getChildren().forEach(each -> each.setName(each.getName().replace(".vhd", ".vud")));
        small.none("chain-parent-writable");
        parent.getChildren().forEach(each -> each.setName(each.getName().replace(".vud", ".vhd")));
        parent.setUnreadable("no disk");
        small.none("chain-parent-writable");
    }

    @Test
    void locators() {
        small.none("chain-locators-disagree");
        DiskFlaw flaw = EstateFactory.eINSTANCE.createDiskFlaw();
        flaw.setSeverity(Severity.WARNING);
        flaw.setMessage("Two names.");
        flaw.setRule("L07");
        child.getFlaws().add(flaw);
        small.one("chain-locators-disagree", "child.vhd", "Two names.");
        flaw.setRule("L09");
        small.one("chain-locators-disagree");
        flaw.setRule("L05");
        small.none("chain-locators-disagree");
    }

    @Test
    void depth() {
        DiskImage third = small.child(small.disk("third.vhd"), child);
        small.none("chain-too-deep");
        small.child(small.disk("fourth.vhd"), third);
        small.one("chain-too-deep", "fourth.vhd", "4", "3");
        small.with("chain-too-deep.levels", "4");
        small.none("chain-too-deep");
    }

    @Test
    void sizes() {
        small.none("chain-size-differs");
        parent.setCapacity(9L << 30);
        small.one("chain-size-differs", "8 GB", "9 GB");
        small.none("chain-blocksize-differs");
        parent.setBlockSize(512L << 10);
        small.one("chain-blocksize-differs", "2 MB", "512 KB");
        child.setName("undo.vud");
        small.none("chain-blocksize-differs");
    }

    @Test
    void volumes() {
        small.lacks("chain-across-volumes", Need.VOLUMES);
        Host host = small.host("HV-01");
        small.volume(host, "D:", "/estate");
        small.none("chain-across-volumes");
        parent.setPath("/other/parent.vhd");
        small.lacks("chain-across-volumes", Need.VOLUMES);
        small.volume(host, "E:", "/other");
        small.one("chain-across-volumes", "D:", "E:");
        small.with("chain-across-volumes.on", "0");
        small.none("chain-across-volumes");
    }
}
