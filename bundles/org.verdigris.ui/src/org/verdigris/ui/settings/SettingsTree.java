package org.verdigris.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.page.FontScale;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.wording.Phrase;

/** The elements of a file as a tree or as a list, with value, type and meaning; what was changed is marked. */
final class SettingsTree {
    private static final String MARK = "\u25CF ";

    private final TreeViewer viewer;
    private final Font bold;
    private Map<SettingKey, String> unfit = Map.of();
    private Runnable shown = () -> {};
    private boolean flat;

    SettingsTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        Identity.give(viewer.getTree(), "settings.tree", SettingsMessages.Tree_name);
        viewer.getTree().setHeaderVisible(true);
        bold = new LocalResourceManager(JFaceResources.getResources(), viewer.getTree())
                .create(FontDescriptor.createFrom(viewer.getTree().getFont()).setStyle(SWT.BOLD));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Elements());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(SettingsMessages.Column_setting, 300, node -> flat ? node.key().toString() : node.name());
        column(SettingsMessages.Column_value, 240, this::value);
        column(SettingsMessages.Column_type, 80, SettingNode::type);
        column(SettingsMessages.Column_meaning, 420, SettingNode::meaning);
    }

    private String value(SettingNode node) {
        if (unfit.containsKey(node.key())) {
            return Phrase.of(SettingsMessages.Value_unfit, unfit.get(node.key()));
        }
        if (node.removed()) {
            return Phrase.of(SettingsMessages.Value_removed, MARK, node.value().replace('\n', ' '));
        }
        String word = node.meaningOfValue();
        String text = node.value().replace('\n', ' ');
        return (node.isSetting() && node.changed() ? MARK : "")
                + (word.isEmpty() ? text : Phrase.of(SettingsMessages.Value_word, text, word));
    }

    private void column(String title, int width, Function<SettingNode, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(title);
        column.getColumn().setWidth(FontScale.of(viewer.getTree(), width));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((SettingNode) element);
            }

            @Override
            public Font getFont(Object element) {
                return ((SettingNode) element).changed() ? bold : null;
            }

            @Override
            public Color getForeground(Object element) {
                SettingNode node = (SettingNode) element;
                Palette palette = Palette.on(viewer.getTree());
                return unfit.containsKey(node.key()) ? palette.of(Severity.ERROR)
                        : node.removed() ? palette.quiet() : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return tip((SettingNode) element);
            }
        });
    }

    private static String tip(SettingNode node) {
        List<String> lines = new ArrayList<>();
        lines.add(node.key().toString());
        if (node.isSetting()) {
            lines.add(node.meaning());
        }
        if (node.added()) {
            lines.add(SettingsMessages.Setting_added);
        } else if (node.changed()) {
            lines.add(Phrase.of(SettingsMessages.Setting_was, node.was().orElse("")));
        }
        return String.join("\n", lines);
    }

    TreeViewer viewer() {
        return viewer;
    }

    void setFlat(boolean list) {
        flat = list;
    }

    boolean flat() {
        return flat;
    }

    /**
     * Takes other elements; what is unfolded and chosen stays so.
     *
     * @param texts what was typed and is no value, by its setting
     */
    void show(List<SettingNode> nodes, boolean unfolded, Map<SettingKey, String> texts) {
        unfit = Map.copyOf(texts);
        boolean first = viewer.getInput() == null;
        Object[] expanded = viewer.getExpandedElements();
        Object chosen = viewer.getStructuredSelection();
        viewer.getTree().setRedraw(false);
        viewer.setInput(nodes);
        if (unfolded || first) {
            viewer.expandAll();
        } else {
            viewer.setExpandedElements(expanded);
        }
        viewer.setSelection((StructuredSelection) chosen);
        viewer.getTree().setRedraw(true);
        shown.run();
    }

    /** What is to be done whenever other lines are shown or chosen. */
    void onShown(Runnable action) {
        shown = action;
        viewer.addSelectionChangedListener(event -> action.run());
        action.run();
    }

    Optional<SettingNode> selected() {
        return Optional.ofNullable((SettingNode) viewer.getStructuredSelection().getFirstElement());
    }

    List<SettingNode> selectedSettings() {
        List<SettingNode> nodes = new ArrayList<>();
        viewer.getStructuredSelection().forEach(node -> nodes.add((SettingNode) node));
        nodes.removeIf(node -> !node.isSetting());
        return nodes;
    }

    /** Chooses a setting and brings it into sight. Returns whether there is such a line. */
    boolean select(SettingKey key) {
        Optional<SettingNode> node = find((List<?>) viewer.getInput(), key);
        node.ifPresent(found -> viewer.setSelection(new StructuredSelection(found), true));
        return node.isPresent();
    }

    private static Optional<SettingNode> find(List<?> nodes, SettingKey key) {
        for (Object each : nodes == null ? List.of() : nodes) {
            SettingNode node = (SettingNode) each;
            Optional<SettingNode> found = node.key().equals(key) && node.isSetting() ? Optional.of(node)
                    : find(node.children(), key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static final class Elements implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((SettingNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((SettingNode) element).parent().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((SettingNode) element).children().isEmpty();
        }
    }
}
