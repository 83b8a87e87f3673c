package org.verdigris.ui.host;

import java.util.List;
import java.util.Optional;

import org.verdigris.core.text.ByteSize;
import org.verdigris.ui.wording.Phrase;

/** The things of a host that are edited in tables. */
enum EntryKind {
    VOLUMES("volumes", List.of(Form.NAME, Form.TEXT, Form.TEXT, Form.SIZE, Form.SIZE)),
    DISKS("disks", List.of(Form.NAME, Form.TEXT, Form.SIZE)),
    ADAPTERS("adapters", List.of(Form.NAME, Form.ADDRESS, Form.NUMBER)),
    OPTIONS("options", List.of(Form.NAME, Form.VALUE));

    /** What may stand in a column. */
    private enum Form {
        NAME, TEXT, VALUE, SIZE, ADDRESS, NUMBER;

        boolean takes(String text) {
            return switch (this) {
                case NAME, VALUE -> !text.isEmpty();
                case TEXT -> true;
                case SIZE -> text.isEmpty() || ByteSize.parse(text).isPresent();
                case ADDRESS -> text.isEmpty() || text.matches("(\\p{XDigit}{2}[-:]?){5}\\p{XDigit}{2}");
                case NUMBER -> text.isEmpty() || text.matches("\\d{1,9}");
            };
        }

        String complaint() {
            return switch (this) {
                case NAME, VALUE, TEXT -> HostMessages.Entry_missing;
                case SIZE -> HostMessages.Entry_noSize;
                case ADDRESS -> HostMessages.Entry_noAddress;
                case NUMBER -> HostMessages.Entry_noNumber;
            };
        }
    }

    private final String id;
    private final List<Form> forms;

    EntryKind(String id, List<Form> forms) {
        this.id = id;
        this.forms = forms;
    }

    String id() {
        return id;
    }

    String title() {
        return switch (this) {
            case VOLUMES -> HostMessages.Kind_volumes;
            case DISKS -> HostMessages.Kind_disks;
            case ADAPTERS -> HostMessages.Kind_adapters;
            case OPTIONS -> HostMessages.Kind_options;
        };
    }

    List<String> columns() {
        return switch (this) {
            case VOLUMES -> List.of(HostMessages.Column_drive, HostMessages.Column_label,
                    HostMessages.Column_fileSystem, HostMessages.Column_capacity, HostMessages.Column_free);
            case DISKS -> List.of(HostMessages.Column_name, HostMessages.Column_bus, HostMessages.Column_capacity);
            case ADAPTERS -> List.of(HostMessages.Column_name, HostMessages.Column_address,
                    HostMessages.Column_binding);
            case OPTIONS -> List.of(HostMessages.Column_name, HostMessages.Column_value);
        };
    }

    /** The first thing that is wrong with an entry, as a sentence. */
    Optional<String> complaint(Entry entry) {
        for (int i = 0; i < forms.size(); i++) {
            if (!forms.get(i).takes(entry.values().get(i))) {
                return Optional.of(Phrase.of(forms.get(i).complaint(), columns().get(i)));
            }
        }
        return Optional.empty();
    }
}
