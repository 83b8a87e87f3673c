package org.verdigris.ui.network.create;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.network.HostBinding;
import org.verdigris.core.network.NetworkPlace;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** Where the network leads: as the template, nowhere, or to an adapter of the host. */
final class AdapterPage extends ChoicePage {
    private static final int INDENT = 24;

    private final BooleanSupplier scripted;
    private final Supplier<NetworkPlace> place;
    private Button kept;
    private Button nowhere;
    private Button bound;
    private Combo adapter;
    private Label meaning;
    private List<AdapterFacts> offered = List.of();

    /** @param scripted whether a script is written, which names adapters and not numbers */
    AdapterPage(BooleanSupplier scripted, Supplier<NetworkPlace> place) {
        super(CreateMessages.Adapter_title, CreateMessages.Adapter_question, CreateMessages.Adapter_why);
        this.scripted = scripted;
        this.place = place;
    }

    /** As a file has it. Asked when the page is complete. */
    HostBinding binding() {
        if (kept.getSelection()) {
            return new HostBinding.Kept();
        }
        return nowhere.getSelection() ? new HostBinding.GuestsOnly()
                : new HostBinding.Bound(number().orElseThrow(),
                        place.get().bound(number().orElseThrow()).map(AdapterFacts::name));
    }

    /** As a script has it: empty for guests only. */
    String name() {
        return bound.getSelection() ? chosen().map(AdapterFacts::name).orElse(adapter.getText().strip()) : "";
    }

    @Override
    protected void createAnswer(Composite parent) {
        kept = radio(parent, "network.adapter.kept", CreateMessages.Adapter_kept, CreateMessages.Adapter_keptMeaning);
        nowhere = radio(parent, "network.adapter.none", CreateMessages.Adapter_nowhere,
                CreateMessages.Adapter_nowhereMeaning);
        bound = radio(parent, "network.adapter.bound", CreateMessages.Adapter_bound,
                CreateMessages.Adapter_boundMeaning);
        kept.setSelection(true);
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(line);
        adapter = Identity.give(new Combo(line, SWT.DROP_DOWN), "network.adapter", CreateMessages.Adapter_bound);
        GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(adapter);
        adapter.addListener(SWT.Modify, event -> changed());
        meaning = Style.QUIET.on(new Label(line, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(meaning);
    }

    private Button radio(Composite parent, String id, String name, String words) {
        Button button = Identity.give(new Button(parent, SWT.RADIO), id, name + ". " + words);
        button.setText(name);
        button.setToolTipText(words);
        button.addListener(SWT.Selection, event -> changed());
        return button;
    }

    @Override
    protected void shown() {
        boolean script = scripted.getAsBoolean();
        kept.setEnabled(!script);
        if (script && kept.getSelection()) {
            kept.setSelection(false);
            nowhere.setSelection(true);
        }
        List<AdapterFacts> known = place.get().adapters().stream()
                .filter(each -> script || each.binding().isPresent()).toList();
        if (!known.equals(offered)) {
            offered = known;
            String text = adapter.getText();
            adapter.setItems(known.stream().map(AdapterPage::words).toArray(String[]::new));
            adapter.setText(text);
        }
        meaning.setText(script ? CreateMessages.Adapter_typeName : CreateMessages.Adapter_typeNumber);
        meaning.requestLayout();
        changed();
    }

    private static String words(AdapterFacts facts) {
        return facts.binding().map(number -> Phrase.of(CreateMessages.Adapter_item, facts.name(),
                String.valueOf(number))).orElse(facts.name());
    }

    private Optional<AdapterFacts> chosen() {
        return offered.stream().filter(each -> words(each).equals(adapter.getText())).findFirst();
    }

    private Optional<Long> number() {
        return chosen().flatMap(AdapterFacts::binding).or(() -> Optional.of(adapter.getText().strip())
                .filter(text -> text.matches("[0-9]{1,10}")).map(Long::valueOf));
    }

    @Override
    protected Optional<String> complaint() {
        adapter.setEnabled(bound.getSelection());
        if (!bound.getSelection()) {
            return Optional.empty();
        }
        boolean given = scripted.getAsBoolean() ? !name().isEmpty() : number().isPresent();
        return given ? Optional.empty() : Optional.of(
                scripted.getAsBoolean() ? CreateMessages.Adapter_noName : CreateMessages.Adapter_noNumber);
    }
}
