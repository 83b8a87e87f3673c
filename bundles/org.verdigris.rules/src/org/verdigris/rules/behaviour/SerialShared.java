package org.verdigris.rules.behaviour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.SerialPort;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Each pipe and text file for one serial port. */
final class SerialShared extends Checker<VirtualMachine> {
    private static final long TEXT_FILE = 2;
    private static final long PIPE = 3;

    SerialShared() {
        super(VirtualMachine.class, Rule.warning(Topic.MACHINE, "vm-serial-conflict").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Map<String, List<SerialPort>> ports = sight.index(SerialShared.class, SerialShared::byTarget);
        for (SerialPort port : machine.getSerialPorts()) {
            target(port).ifPresent(target -> {
                List<SerialPort> all = ports.getOrDefault(key(machine, target), List.of());
                if (all.size() > 1) {
                    report.at(port, port.getPortType() == PIPE ? EstatePackage.Literals.SERIAL_PORT__PIPE_NAME
                            : EstatePackage.Literals.SERIAL_PORT__TEXT_FILE)
                            .says(target,
                                    all.stream().map(other -> ((VirtualMachine) other.eContainer()).getName()).sorted()
                                            .collect(Collectors.joining(", ")));
                }
            });
        }
    }

    private static Map<String, List<SerialPort>> byTarget(Estate estate) {
        Map<String, List<SerialPort>> ports = new HashMap<>();
        estate.getMachines().forEach(machine -> machine.getSerialPorts().forEach(port -> target(port).ifPresent(
                target -> ports.computeIfAbsent(key(machine, target), any -> new ArrayList<>()).add(port))));
        return ports;
    }

    private static String key(VirtualMachine machine, String target) {
        return (machine.getHost() == null ? "" : machine.getHost().getName()) + "|" + target.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> target(SerialPort port) {
        if (port.getPortType() == null) {
            return Optional.empty();
        }
        String target = port.getPortType() == PIPE ? port.getPipeName()
                : port.getPortType() == TEXT_FILE ? port.getTextFile() : null;
        return Optional.ofNullable(target).filter(text -> !text.isBlank());
    }
}
