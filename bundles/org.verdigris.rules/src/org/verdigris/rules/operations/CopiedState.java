package org.verdigris.rules.operations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** One machine for one saved state. */
final class CopiedState extends Checker<VirtualMachine> {
    CopiedState() {
        super(VirtualMachine.class, Rule.warning(Topic.OPERATIONS, "ops-copy-with-vsv").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        FileReference state = machine.getSavedState();
        if (state == null || state.getResolved() == null) {
            return;
        }
        if (state.getFileSize() == null || state.getModified() == null) {
            report.needs(Need.FILE);
            return;
        }
        List<String> twins =
                sight.index(CopiedState.class, CopiedState::byStamp).getOrDefault(stamp(state), List.of()).stream()
                        .filter(path -> !path.equals(machine.getPath())).toList();
        if (!twins.isEmpty()) {
            report.says(machine.getName(), twins.getFirst());
        }
    }

    private static Map<String, List<String>> byStamp(Estate estate) {
        return estate.getMachines().stream().filter(machine -> machine.getSavedState() != null
                && machine.getSavedState().getFileSize() != null && machine.getSavedState().getModified() != null)
                .collect(Collectors.groupingBy(machine -> stamp(machine.getSavedState()),
                        Collectors.mapping(VirtualMachine::getPath, Collectors.toList())));
    }

    private static String stamp(FileReference state) {
        return state.getFileSize() + "@" + state.getModified();
    }
}
