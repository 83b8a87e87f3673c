package org.verdigris.cli.disk;

import org.verdigris.disk.write.SizeRule;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How capacity and geometry go together, unless as the specification says. */
final class SizeRuleOptions {

    @Option(names = "--exact-size")
    private boolean exact;

    @Option(names = "--chs")
    private boolean chs;

    /** The rule that was chosen; two at once are wrong usage of the command. */
    SizeRule checked(CommandSpec command) {
        if (chs && exact) {
            throw new ParameterException(command.commandLine(), Messages.SizeRuleOptions_exclusive);
        }
        if (chs) {
            return SizeRule.CHS;
        }
        return exact ? SizeRule.EXACT : SizeRule.PLAIN;
    }
}
