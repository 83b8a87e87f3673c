package org.verdigris.core.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostSettingScriptTest {

    @Test
    void whatIsBlankChangesNothing() {
        assertThat(HostSettingScript.of("web01", Map.of())).isEmpty();
        assertThat(HostSettingScript.of("web01", Map.of(HostSetting.WEIGHT, " "))).isEmpty();
    }

    @Test
    void theMachineIsFoundByItsNameAndMissedWithASentence() {
        String script = script(Map.of(HostSetting.START_DELAY, "60"));

        assertThat(script.lines()).containsSubsequence("Option Explicit",
                "Set vs = CreateObject(\"VirtualServer.Application\")",
                "Set vm = vs.FindVirtualMachine(\"the \"\"old\"\" one\")", "If vm Is Nothing Then", "  WScript.Quit 3",
                "End If", "vm.AutoStartAtLaunchDelay = 60");
        assertThat(script).endsWith("\r\n").doesNotContain("SetSchedulingParameters", "RunAsDefinedAccount");
    }

    @Test
    void whatIsDoneWhenTheServiceStopsIsTheNumberOfTheProduct() {
        assertThat(script(Map.of(HostSetting.SHUTDOWN_ACTION, "2"))).contains("\r\nvm.ShutdownActionOnQuit = 2\r\n");
    }

    @Test
    void schedulingIsOneCallThatKeepsWhatIsNotToBeChanged() {
        assertThat(script(Map.of(HostSetting.WEIGHT, "200", HostSetting.RESERVE, "12,5", HostSetting.MAXIMUM, "50")))
                .contains("accountant.SetSchedulingParameters 12.5, 50, 200");
        assertThat(script(Map.of(HostSetting.WEIGHT, "200"))).contains("Set accountant = vm.Accountant",
                "accountant.SetSchedulingParameters accountant.ReservedSystemCapacity, "
                        + "accountant.MaximumSystemCapacity, 200");
    }

    @Test
    void thePasswordOfTheAccountIsAskedForAndNotWrittenDown() {
        assertThat(script(Map.of(HostSetting.ACCOUNT, "LAB\\runner", HostSetting.RUN_AS, "true")).lines())
                .containsSubsequence("vm.SetAccountNameAndPassword \"LAB\\runner\", WScript.StdIn.ReadLine",
                        "vm.RunAsDefinedAccount = True");
        assertThat(script(Map.of(HostSetting.RUN_AS, "false"))).contains("vm.RunAsDefinedAccount = False")
                .doesNotContain("SetAccountNameAndPassword");
    }

    @Test
    void aCommandLineReplacesTheOneThatTheEventHas() {
        assertThat(script(Map.of(HostSetting.ON_NO_HEARTBEAT, "cscript \"C:\\a b.vbs\"")).lines())
                .containsSubsequence("vm.RemoveScriptFromEvent 8", "On Error Goto 0",
                        "vm.AttachScriptToEvent 8, \"cscript \"\"C:\\a b.vbs\"\"\"");
        assertThat(HostSetting.events()).extracting(HostSetting::event).containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L,
                9L, 10L, 11L);
    }

    @ParameterizedTest
    @CsvSource({"WEIGHT,0", "WEIGHT,10001", "WEIGHT,1.5", "RESERVE,100.5", "RESERVE,-1", "MAXIMUM,0.5", "MAXIMUM,x",
            "START_DELAY,4294967296", "START_DELAY,99999999999", "SHUTDOWN_ACTION,3", "RUN_AS,yes"})
    void aValueOutOfItsRangeIsToldWithTheRange(HostSetting setting, String text) {
        assertThat(setting.complaint(text)).get().asString().contains(text);
        assertThat(HostSettingScript.complaints(Map.of(setting, text))).containsOnlyKeys(setting);
        assertThatThrownBy(() -> HostSettingScript.of("web01", Map.of(setting, text)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"WEIGHT,1", "WEIGHT,10000", "RESERVE,0", "RESERVE,99.9", "MAXIMUM,1", "MAXIMUM,100", "START_DELAY,0",
            "START_DELAY,4294967295", "SHUTDOWN_ACTION,0"})
    void theLimitsThemselvesAreValues(HostSetting setting, String text) {
        assertThat(setting.complaint(text)).isEmpty();
    }

    @Test
    void valuesThatContradictEachOtherAreTold() {
        assertThat(HostSettingScript.complaints(Map.of(HostSetting.RESERVE, "60", HostSetting.MAXIMUM, "50")))
                .hasEntrySatisfying(HostSetting.RESERVE, sentence -> assertThat(sentence).contains("60", "50"));
        assertThat(HostSettingScript.complaints(Map.of(HostSetting.RUN_AS, "false", HostSetting.ACCOUNT, "a")))
                .containsOnlyKeys(HostSetting.ACCOUNT);
        assertThat(HostSetting.ON_RESET.complaint("a\nb")).isPresent();
    }

    private static String script(Map<HostSetting, String> settings) {
        return HostSettingScript.of("the \"old\" one", settings).orElseThrow();
    }
}
