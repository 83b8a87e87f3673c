package org.verdigris.ui.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.wording.Phrase;

/** Which machine has which physical address on this network, and which addresses somebody else has, too. */
final class AddressesPage implements DocumentPage, Filterable {
    private final DocumentSession session;
    private Label count;
    private FilterField filter;
    private RowTable<Row> table;
    private Snapshot shown;

    /**
     * One adapter.
     *
     * @param others the adapters in the estate that have the same address
     */
    private record Row(NetworkAdapter adapter, List<NetworkAdapter> others) {
        VirtualMachine machine() {
            return adapter.getMachine();
        }

        String address() {
            return adapter.getAddress() == null ? "" : adapter.getAddress().replaceAll("(..)(?=.)", "$1-");
        }

        String kind() {
            return adapter.getAddressDynamic() == null ? NetworkMessages.Mac_kindUnknown
                    : adapter.getAddressDynamic() ? NetworkMessages.Mac_dynamic : NetworkMessages.Mac_static;
        }

        String host() {
            Host host = machine().getHost();
            return host == null ? "" : Description.name(host);
        }

        String sharing() {
            return others.stream().map(NetworkAdapter::getMachine).map(Description::name).distinct()
                    .collect(Collectors.joining(", "));
        }

        Image sign() {
            return others.isEmpty() ? Picture.MACHINE.image() : Picture.WARNING.image();
        }
    }

    AddressesPage(DocumentSession session) {
        this.session = session;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(page);
        filter = new FilterField(page, "network.mac.filter", word -> table.filter(word));
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(filter.control());
        count = Style.QUIET.on(new Label(page, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(count);
        table = new RowTable<Row>(page, "network.mac.table", NetworkMessages.Mac_title)
                .column(Column.text(NetworkMessages.Mac_machine, 180, row -> Description.name(row.machine())))
                .column(Column.number(NetworkMessages.Mac_adapter, 70, row -> row.adapter().getId(),
                        number -> String.valueOf(number + 1)))
                .column(Column.text(NetworkMessages.Mac_address, 150, Row::address))
                .column(Column.text(NetworkMessages.Mac_kind, 130, Row::kind))
                .column(Column.text(NetworkMessages.Mac_host, 100, Row::host))
                .column(Column.text(NetworkMessages.Mac_others, 160, Row::sharing).stretching())
                .picture(Row::sign).onOpen(row -> session.open(row.machine())).remembered("network.mac");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
        filter.leadsTo(table.control());
        return page;
    }

    @Override
    public void refresh() {
        Snapshot now = session.snapshot().orElse(null);
        if (now != null && now != shown) {
            shown = now;
            List<Row> rows = rows(now);
            table.show(rows);
            long twice = rows.stream().filter(row -> !row.others().isEmpty()).count();
            count.setText(rows.isEmpty() ? NetworkMessages.Mac_nobody
                    : Phrase.of(NetworkMessages.Mac_count, rows.size(), twice));
            count.requestLayout();
        }
    }

    private List<Row> rows(Snapshot snapshot) {
        Map<String, List<NetworkAdapter>> byAddress = new HashMap<>();
        snapshot.estate().getMachines().forEach(machine -> machine.getNetworkAdapters().forEach(adapter -> address(
                adapter).ifPresent(key -> byAddress.computeIfAbsent(key, none -> new ArrayList<>()).add(adapter))));
        return NetworkSight.of(session).adapters().stream().map(adapter -> new Row(adapter, address(adapter)
                .map(key -> byAddress.get(key).stream().filter(other -> other != adapter).toList())
                .orElse(List.of()))).toList();
    }

    /** Zeros, or nothing at all, say that there is none yet. */
    private static Optional<String> address(NetworkAdapter adapter) {
        return Optional.ofNullable(adapter.getAddress()).filter(bytes -> !bytes.replace("0", "").isBlank())
                .map(bytes -> bytes.toUpperCase(Locale.ROOT));
    }

    @Override
    public void focus() {
        filter.focus();
    }

    @Override
    public void focusFilter() {
        filter.focus();
    }
}
