package org.verdigris.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.model.policy.Suppression;
import org.verdigris.rules.Small;
import org.verdigris.rules.engine.Checked;
import org.verdigris.rules.engine.Checkers;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.rules.engine.RuleEngine;
import org.verdigris.rules.sight.Sight;

/** The pages of findings: what they tell, and that no text of an estate becomes a tag. */
final class PagesTest {
    private final Small small = new Small();

    private Checked checked(RulePolicy policy) {
        Judgement judgement = new RuleEngine(Checkers.found(), policy)
                .judge(new Sight(small.estate(), policy, Small.NOW), () -> false);
        return Checked.of(small.estate(), judgement.findings(), judgement, Checkers.found());
    }

    private String card(NamedElement thing) {
        return HealthCard.of(thing, checked(RulePolicy.USUAL), Small.NOW, ZoneOffset.UTC);
    }

    private static Suppression all(String rule) {
        return Suppression.of(rule, "It is meant.");
    }

    @Test
    void aCardHasTheFactsOfAMachineItsFindingsAndWhatWasNotSeen() {
        VirtualMachine machine = small.machine("payroll");
        machine.setMemory(10_000L);
        DiskImage disk = small.disk("payroll.vhd");
        small.ide(machine, 0, 0, disk);
        small.machine("other").setMemory(20_000L);
        small.estate().setScanned(Small.NOW.minusSeconds(60));
        assertThat(card(machine)).contains("<h1>Health of the machine payroll</h1>", "10,000 MB",
                "payroll.vhd: 1 GB of 8 GB", "needs attention now", "vm-memory-range", "the products give 4 MB",
                "What could not be looked at", "Told on 2026-06-01 12:00 Z of what was read on 2026-06-01 11:59 Z.")
                .doesNotContain("20000");
    }

    @Test
    void aCardOfAHostHasThatOfItsMachines() {
        Host host = small.host("HV-01");
        VirtualMachine machine = small.machine("payroll");
        machine.setHost(host);
        machine.setMemory(10_000L);
        small.machine("elsewhere").setMemory(20_000L);
        assertThat(card(host)).contains("<h1>Health of the host HV-01</h1>", "<td>payroll</td>", "10000 MB")
                .doesNotContain("20000 MB");
    }

    @Test
    void whatIsSuppressedCountsInNoPage() {
        VirtualMachine machine = small.machine("payroll");
        machine.setMemory(10_000L);
        Checked checked = checked(RulePolicy.USUAL.withSuppressions(List.of(all("vm-memory-range"))));
        assertThat(HealthCard.of(machine, checked, Small.NOW, ZoneOffset.UTC))
                .contains("<span class=\"error\">0 errors")
                .doesNotContain("the products give");
        assertThat(FindingsPage.of(checked)).contains("One finding is suppressed.", "0 errors")
                .doesNotContain("the products give");
    }

    @Test
    void namesAreShownAsTheyAre() {
        VirtualMachine machine = small.machine("<b>R&D</b>");
        machine.setMemory(10_000L);
        small.estate().setName("A \"quoted\" <i>estate");
        assertThat(card(machine)).contains("&lt;b&gt;R&amp;D&lt;/b&gt;").doesNotContain("<b>");
        assertThat(FindingsPage.of(checked(RulePolicy.USUAL))).contains("A &quot;quoted&quot; &lt;i&gt;estate")
                .doesNotContain("<b>", "<i>");
    }

    @Test
    void anEstateWithoutFindingsIsSaidToBeSo() {
        assertThat(FindingsPage.of(checked(RulePolicy.USUAL))).contains("The rules find nothing wrong.", "0 errors",
                "0 warnings", "0 advice");
    }
}
