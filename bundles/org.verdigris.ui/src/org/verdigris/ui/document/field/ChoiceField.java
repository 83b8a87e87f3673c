package org.verdigris.ui.document.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.ui.document.DocumentMessages;

/** One of some known texts; another that the file holds is shown as it is. */
final class ChoiceField implements Field {
    private static final int DECORATION = 12;

    private final FieldContext context;
    private final Combo combo;
    private final Map<String, String> words;
    private final FieldBinding binding;

    ChoiceField(Composite parent, FieldContext context, Map<String, String> words) {
        this.context = context;
        this.words = words;
        combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(DECORATION, 0).applyTo(combo);
        offer(context.session().document().text(context.key()).orElse(null));
        binding = context.bind(combo, WidgetProperties.comboSelection().observe(combo),
                IConverter.<String, String>create(this::text), IConverter.<String, String>create(this::word));
        refresh();
    }

    private void offer(String present) {
        String shown = word(present);
        List<String> items = new ArrayList<>(words.values());
        if (!items.contains(shown)) {
            items.addFirst(shown);
        }
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
            combo.select(items.indexOf(shown));
        }
    }

    private String word(String text) {
        return text == null ? DocumentMessages.Field_absent : words.getOrDefault(text, text);
    }

    private String text(String word) {
        return DocumentMessages.Field_absent.equals(word) ? null : words.entrySet().stream()
                .filter(each -> each.getValue().equals(word)).map(Map.Entry::getKey).findFirst().orElse(word);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void refresh() {
        binding.quietly(() -> offer(binding.text()));
        binding.refresh();
        combo.setEnabled(context.session().writable());
    }
}
