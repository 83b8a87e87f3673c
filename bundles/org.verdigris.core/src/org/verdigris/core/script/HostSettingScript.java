package org.verdigris.core.script;

import static org.verdigris.core.script.ScriptText.literal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.model.text.Catalogue;

/**
 * A script that has Virtual Server itself change settings of a machine, which is the way its maker supports and the only
 * one where the place of a setting in the file is not confirmed. It runs on the host, as an administrator:
 * {@code cscript //nologo FILE.vbs}.
 *
 * @see "Virtual Server SDK, IVMVirtualServer.FindVirtualMachine, IVMVirtualMachine, IVMAccountant.SetSchedulingParameters"
 */
public final class HostSettingScript {

    private static final Set<HostSetting> SCHEDULING =
            Set.of(HostSetting.WEIGHT, HostSetting.RESERVE, HostSetting.MAXIMUM);

    private final ScriptText script = new ScriptText();
    private final Map<HostSetting, String> wanted = new EnumMap<>(HostSetting.class);

    private HostSettingScript(Map<HostSetting, String> settings) {
        settings.forEach((setting, text) -> {
            if (!text.isBlank()) {
                wanted.put(setting, text);
            }
        });
    }

    /**
     * Why no script can be made of what was typed, for each setting concerned: a value out of its range, a reserve beyond
     * the maximum, an account without being used.
     *
     * @param settings what was typed; blank texts change nothing
     */
    public static Map<HostSetting, String> complaints(Map<HostSetting, String> settings) {
        Map<HostSetting, String> found = new EnumMap<>(HostSetting.class);
        settings.forEach(
                (setting, text) -> setting.complaint(text).ifPresent(sentence -> found.put(setting, sentence)));
        Map<HostSetting, String> wanted = new HostSettingScript(settings).wanted;
        if (found.isEmpty() && wanted.containsKey(HostSetting.RESERVE) && wanted.containsKey(HostSetting.MAXIMUM)
                && number(wanted, HostSetting.RESERVE) > number(wanted, HostSetting.MAXIMUM)) {
            found.put(HostSetting.RESERVE, Catalogue.sentence(Messages.HostSettingScript_reserve,
                    wanted.get(HostSetting.RESERVE).strip(), wanted.get(HostSetting.MAXIMUM).strip()));
        }
        if ("false".equals(wanted.get(HostSetting.RUN_AS)) && wanted.containsKey(HostSetting.ACCOUNT)) {
            found.put(HostSetting.ACCOUNT, Messages.HostSettingScript_account);
        }
        return found;
    }

    private static double number(Map<HostSetting, String> wanted, HostSetting setting) {
        return Double.parseDouble(setting.expression(wanted.get(setting)));
    }

    /**
     * The script; empty if nothing is to be changed.
     *
     * @param machine  what the host calls it: the name of its file without the extension
     * @param settings what was typed, without {@linkplain #complaints complaints}; blank texts change nothing
     * @throws IllegalArgumentException if there are complaints
     */
    public static Optional<String> of(String machine, Map<HostSetting, String> settings) {
        if (!complaints(settings).isEmpty()) {
            throw new IllegalArgumentException(complaints(settings).toString());
        }
        HostSettingScript made = new HostSettingScript(settings);
        return made.wanted.isEmpty() ? Optional.empty() : Optional.of(made.write(Objects.requireNonNull(machine)));
    }

    private String write(String machine) {
        script.remark(Catalogue.sentence(Messages.HostSettingScript_purpose, machine))
                .remark(Messages.HostSettingScript_use)
                .remark(Messages.HostSettingScript_stops).line("Option Explicit").line("Dim vs, vm, accountant")
                .line("Set vm = Nothing").line("Set vs = CreateObject(\"VirtualServer.Application\")")
                .line("Set vm = vs.FindVirtualMachine(" + literal(machine) + ")").line("If vm Is Nothing Then")
                .line("  WScript.Echo " + literal(Catalogue.sentence(Messages.HostSettingScript_missing, machine)))
                .line("  WScript.Quit 3").line("End If")
                .line("WScript.Echo vm.Name & \", \" & vm.File & \", state \" & vm.State");
        assign(HostSetting.START_DELAY, "vm.AutoStartAtLaunchDelay");
        assign(HostSetting.SHUTDOWN_ACTION, "vm.ShutdownActionOnQuit");
        scheduling();
        account();
        HostSetting.events().forEach(this::event);
        script.line("WScript.Echo " + literal(Catalogue.sentence(Messages.HostSettingScript_done, machine)));
        return script.toString();
    }

    private void assign(HostSetting setting, String property) {
        expression(setting).ifPresent(value -> script.line(property + " = " + value));
    }

    private Optional<String> expression(HostSetting setting) {
        return Optional.ofNullable(wanted.get(setting)).map(setting::expression);
    }

    /** All three are set in one call; what is not to be changed keeps the value that the host has. */
    private void scheduling() {
        if (Stream.of(HostSetting.values()).noneMatch(each -> SCHEDULING.contains(each) && wanted.containsKey(each))) {
            return;
        }
        script.line("Set accountant = vm.Accountant").line("accountant.SetSchedulingParameters "
                + expression(HostSetting.RESERVE).orElse("accountant.ReservedSystemCapacity") + ", "
                + expression(HostSetting.MAXIMUM).orElse("accountant.MaximumSystemCapacity") + ", "
                + expression(HostSetting.WEIGHT).orElse("accountant.RelativeWeight"));
    }

    private void account() {
        expression(HostSetting.ACCOUNT).ifPresent(name -> script
                .line("WScript.StdOut.Write " + literal(Catalogue.sentence(Messages.HostSettingScript_password,
                        wanted.get(HostSetting.ACCOUNT).strip())))
                .line("vm.SetAccountNameAndPassword " + name + ", WScript.StdIn.ReadLine"));
        if (wanted.containsKey(HostSetting.ACCOUNT)) {
            script.line("vm.RunAsDefinedAccount = True");
        } else {
            assign(HostSetting.RUN_AS, "vm.RunAsDefinedAccount");
        }
    }

    /** An event has one command line; the one that it has is taken away first. */
    private void event(HostSetting setting) {
        expression(setting).ifPresent(command -> script.line("On Error Resume Next")
                .line("vm.RemoveScriptFromEvent " + setting.event()).line("On Error Goto 0")
                .line("vm.AttachScriptToEvent " + setting.event() + ", " + command));
    }
}
