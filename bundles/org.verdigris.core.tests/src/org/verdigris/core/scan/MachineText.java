package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes machine files as the products do, with as little in them as a test needs. */
final class MachineText {

    private final Map<String, String> locations = new TreeMap<>();
    private String product = "Microsoft Virtual Server 2005 R2";
    private String adapters = "";
    private String floppy = "";
    private String settings = "";
    private String scsi = "";

    static MachineText machine() {
        return new MachineText();
    }

    MachineText by(String name) {
        product = name;
        return this;
    }

    MachineText disk(int controller, int location, String absolute, String relative) {
        return location(controller, location, 1, absolute, relative, "");
    }

    MachineText diskWithUndo(String disk, String undo) {
        return location(0, 0, 1, "", disk, """
                <undo_pathname>
                <absolute type="string" />
                <relative type="string">%s</relative>
                </undo_pathname>
                """.formatted(undo));
    }

    MachineText cd(int controller, int location, String absolute, String relative) {
        return location(controller, location, 2, absolute, relative, "");
    }

    /** A drive that was taken out; its paths stay. */
    MachineText emptied(int controller, int location, String absolute) {
        return location(controller, location, 0, absolute, "", "");
    }

    private MachineText location(int controller, int location, int type, String absolute, String relative,
            String undo) {
        locations.merge(Integer.toString(controller), """
                <location id="%d">
                <drive_type type="integer">%d</drive_type>
                <pathname>
                <absolute type="string">%s</absolute>
                <relative type="string">%s</relative>
                </pathname>
                %s</location>
                """.formatted(location, type, absolute, relative, undo), String::concat);
        return this;
    }

    MachineText sharedScsiDisk(String relative) {
        scsi = """
                <scsi_adapter>
                <scsi_controller id="0">
                <shared type="boolean">true</shared>
                <location id="0">
                <drive_type type="integer">1</drive_type>
                <pathname>
                <absolute type="string" />
                <relative type="string">%s</relative>
                </pathname>
                </location>
                </scsi_controller>
                </scsi_adapter>
                """.formatted(relative);
        return this;
    }

    MachineText adapter(String networkId, String networkName, String address) {
        adapters += """
                <ethernet_controller id="%d">
                <virtual_network>
                <id type="bytes">%s</id>
                <name type="string">%s</name>
                </virtual_network>
                <ethernet_card_address type="bytes">%s</ethernet_card_address>
                </ethernet_controller>
                """.formatted(adapters.split("<ethernet_controller").length - 1, networkId, networkName, address);
        return this;
    }

    MachineText floppy(String absolute, String relative) {
        floppy = """
                <super_io>
                <floppy id="0">
                <pathname>
                <absolute type="string">%s</absolute>
                <relative type="string">%s</relative>
                </pathname>
                </floppy>
                </super_io>
                """.formatted(absolute, relative);
        return this;
    }

    MachineText savedState(String relative) {
        settings = """
                <settings>
                <configuration>
                <saved_state>
                <path>
                <absolute type="string" />
                <relative type="string">%s</relative>
                </path>
                </saved_state>
                </configuration>
                </settings>
                """.formatted(relative);
        return this;
    }

    Path write(Path file) throws IOException {
        StringBuilder ide = new StringBuilder();
        locations.forEach((id, places) ->
                ide.append("<ide_controller id=\"%s\">%n%s</ide_controller>%n".formatted(id, places)));
        return writeXml(file, """
                <?xml version="1.0" encoding="UTF-16"?>
                <!-- Microsoft Virtual Machine Options and Settings -->
                <preferences>
                <version type="string">2.0</version>
                <hardware>
                <memory>
                <ram_size type="integer">256</ram_size>
                </memory>
                <pci_bus>
                <ethernet_adapter>
                %s</ethernet_adapter>
                <ide_adapter>
                %s</ide_adapter>
                %s</pci_bus>
                %s</hardware>
                <properties>
                <modifier>
                <name type="string">%s</name>
                </modifier>
                </properties>
                %s</preferences>
                """.formatted(adapters, ide, scsi, floppy, product, settings));
    }

    static Path network(Path file, String id) throws IOException {
        return writeXml(file, """
                <?xml version="1.0" encoding="UTF-16"?>
                <network>
                <settings>
                <gateway type="integer">22</gateway>
                <id type="bytes">%s</id>
                </settings>
                </network>
                """.formatted(id));
    }

    private static Path writeXml(Path file, String xml) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] text = ("\uFEFF" + xml.replaceAll("\r?\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
        return Files.write(file, text);
    }
}
