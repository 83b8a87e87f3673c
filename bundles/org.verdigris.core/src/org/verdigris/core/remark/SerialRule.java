package org.verdigris.core.remark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.core.scan.NameList;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.SerialPort;
import org.verdigris.model.estate.VirtualMachine;

/**
 * Serial ports lead somewhere, and each somewhere else.
 *
 * @see "Virtual Server SDK, IVMSerialPort.Configure: VM_E_PREF_ILLEGAL_VALUE for what is in use"
 */
final class SerialRule implements Rule {

    private static final Pattern PIPE = Pattern.compile("\\\\\\\\[^\\\\]+\\\\pipe\\\\[^\\\\].*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void examine(Examination document) {
        for (SerialPort port : document.machine().getSerialPorts()) {
            boolean pipe = isOf(port, SerialTarget.NAMED_PIPE);
            if (pipe || isOf(port, SerialTarget.TEXT_FILE)) {
                examine(document, port, pipe);
            }
        }
    }

    private static boolean isOf(SerialPort port, long type) {
        return port.getPortType() != null && port.getPortType() == type;
    }

    private static void examine(Examination document, SerialPort port, boolean pipe) {
        EAttribute feature = pipe ? Literals.SERIAL_PORT__PIPE_NAME : Literals.SERIAL_PORT__TEXT_FILE;
        String name = name(port);
        Optional<String> target = SerialTarget.text(port).filter(text -> !text.isBlank());
        if (target.isEmpty()) {
            Examination.Draft draft = document.warning(RemarkKind.VM_SERIAL_TARGET).at(port, feature)
                    .says(pipe ? Messages.Serial_noPipe : Messages.Serial_noFile, name);
            propose(document, port, pipe, draft).solvedBy(Messages.Serial_noTargetSolution);
        } else if (pipe && !PIPE.matcher(target.get()).matches()) {
            Examination.Draft draft = document.warning(RemarkKind.VM_SERIAL_TARGET).at(port, feature)
                    .says(Messages.Serial_pipeForm, name, target.get());
            propose(document, port, true, draft).solvedBy(Messages.Serial_pipeFormSolution);
        } else {
            conflicts(document, port, feature, target.get());
        }
    }

    private static void conflicts(Examination document, SerialPort port, EAttribute feature, String target) {
        String folded = SerialTarget.of(port).orElseThrow();
        boolean pipe = feature == Literals.SERIAL_PORT__PIPE_NAME;
        Optional<SerialPort> own = document.machine().getSerialPorts().stream()
                .filter(other -> other != port && SerialTarget.of(other).equals(Optional.of(folded))).findFirst();
        if (own.isPresent()) {
            Examination.Draft draft = document.error(RemarkKind.VM_SERIAL_CONFLICT).at(port, feature)
                    .says(Messages.Serial_own, name(port), name(own.get()), target);
            propose(document, port, pipe, draft).solvedBy(Messages.Serial_conflictSolution);
            return;
        }
        List<String> others = document.neighbours().portsTo(folded).stream()
                .map(other -> (VirtualMachine) other.eContainer())
                .filter(machine -> !document.isSelf(machine) && isNear(document, machine))
                .map(VirtualMachine::getName).distinct().toList();
        if (!others.isEmpty()) {
            Examination.Draft draft = document.warning(RemarkKind.VM_SERIAL_CONFLICT).at(port, feature)
                    .says(Messages.Serial_other, name(port), target, NameList.of(others));
            propose(document, port, pipe, draft).solvedBy(Messages.Serial_conflictSolution);
        }
    }

    /** On the same host, as far as hosts are known; a pipe of another host is another one. */
    private static boolean isNear(Examination document, VirtualMachine machine) {
        Optional<Host> host = document.host();
        return host.isEmpty() || machine.getHost() == null || machine.getHost() == host.get();
    }

    /** A pipe that is named after machine and port, if nobody has it. */
    private static Examination.Draft propose(Examination document, SerialPort port, boolean pipe,
            Examination.Draft draft) {
        String name = "\\\\.\\pipe\\" + document.machine().getName() + "-com" + number(port);
        boolean free = document.neighbours().portsTo(name.toLowerCase(Locale.ROOT)).stream()
                .allMatch(other -> document.isSelf((VirtualMachine) other.eContainer()));
        return pipe && free ? draft.put(name, Messages.Serial_fix, name) : draft;
    }

    private static String name(SerialPort port) {
        return "COM" + number(port);
    }

    private static String number(SerialPort port) {
        return port.getId() == null ? "?" : String.valueOf(port.getId() + 1);
    }
}
