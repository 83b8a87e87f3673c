package org.verdigris.model.resource;

import static org.verdigris.model.text.Catalogue.sentence;

import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.ConfigurationFile;

/** Makes a machine of a configuration file. The machine keeps no hold of the file. */
public final class MachineReader {
    private MachineReader() {
    }

    /**
     * Reads all the settings the model knows, and name, path, size and time of the file. What the file does not say, or
     * says in a text that is illegal for its type, is null. What the file shows about SCSI is learnt on the way.
     *
     * @throws IllegalArgumentException when the file describes no machine
     */
    public static VirtualMachine read(ConfigurationFile file, Dialect dialect) {
        if (file.kind() != ConfigurationFile.Kind.MACHINE) {
            throw new IllegalArgumentException(sentence(Messages.MachineReader_noMachine, file.file()));
        }
        VirtualMachine machine = EstateFactory.eINSTANCE.createVirtualMachine();
        FileFacts.fill(machine, file);
        new Binder(dialect.learn(file)).read(machine, SettingTree.of(file.settings()));
        return machine;
    }
}
