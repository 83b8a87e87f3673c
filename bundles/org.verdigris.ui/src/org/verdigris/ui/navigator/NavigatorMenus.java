package org.verdigris.ui.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Tree;
import org.verdigris.core.usage.Sought;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.Messages;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.compare.CompareMenu;
import org.verdigris.ui.machine.operation.MachineMenu;
import org.verdigris.ui.network.create.NewNetworkHandler;
import org.verdigris.ui.operation.DiskMenu;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.usage.UsageMessages;
import org.verdigris.ui.usage.UsagesView;

/** The navigator's menus: how to arrange the tree, and what can be done with a line of it. */
final class NavigatorMenus {
    private final NavigatorView view;

    NavigatorMenus(NavigatorView view) {
        this.view = view;
    }

    void fill() {
        IMenuManager menu = view.getViewSite().getActionBars().getMenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillArrangement);
        IContributionManager tools = view.getViewSite().getActionBars().getToolBarManager();
        Action collapse = action(Messages.NavigatorMenus_collapse, () -> view.tree().collapse());
        collapse.setImageDescriptor(Picture.COLLAPSE.descriptor());
        collapse.setId("navigator.collapse");
        tools.add(collapse);
        Tree tree = view.tree().viewer().getTree();
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(this::fillContext);
        tree.setMenu(context.createContextMenu(tree));
    }

    private void fillArrangement(IMenuManager menu) {
        IMenuManager groupings = new MenuManager(Messages.NavigatorMenus_group, Picture.GROUP.descriptor(), "group");
        for (Grouping grouping : Grouping.values()) {
            groupings.add(choice(grouping.title(), view.arrangement().grouping() == grouping,
                    () -> view.arrange(view.arrangement().with(grouping))));
        }
        menu.add(groupings);
        IMenuManager orders = new MenuManager(Messages.NavigatorMenus_sort, Picture.SORT.descriptor(), "sort");
        for (SortOrder order : SortOrder.values()) {
            orders.add(choice(order.title(), view.arrangement().order() == order,
                    () -> view.arrange(view.arrangement().with(order))));
        }
        menu.add(orders);
    }

    private void fillContext(IMenuManager menu) {
        List<NamedElement> things = view.selectedThings();
        if (things.isEmpty()) {
            fillAll(menu);
            fillArrangement(menu);
            return;
        }
        menu.add(action(Messages.NavigatorMenus_open, view::openSelected));
        if (things.size() == 1 && things.getFirst() instanceof DiskImage disk && disk.getParent() != null) {
            menu.add(action(Messages.NavigatorMenus_parent, () -> view.reveal(disk.getParent())));
        }
        if (things.size() == 1 && things.getFirst() instanceof FileElement file) {
            Action usages = action(UsageMessages.FindUsages_label,
                    () -> UsagesView.show(view.getSite().getPage(), Sought.of(file)));
            usages.setActionDefinitionId(CommandIds.USAGES);
            menu.add(usages);
        }
        if (things.size() == 1 && (things.getFirst() instanceof Host || things.getFirst() instanceof VirtualMachine)) {
            menu.add(action(Messages.NavigatorMenus_healthCard,
                    () -> Commands.run(view.getSite().getWorkbenchWindow(), CommandIds.HEALTH_CARD)));
        }
        new CompareMenu(view.getSite().getWorkbenchWindow()).fill(menu, things);
        fillDisk(menu, things);
        if (things.size() == 1 && (things.getFirst() instanceof Host || things.getFirst() instanceof VirtualNetwork)) {
            menu.add(new Separator());
            Action make = action(NewNetworkHandler.label(),
                    () -> Commands.run(view.getSite().getWorkbenchWindow(), CommandIds.NEW_NETWORK));
            make.setActionDefinitionId(CommandIds.NEW_NETWORK);
            menu.add(make);
        }
        List<Path> files = things.stream().filter(FileElement.class::isInstance)
                .map(thing -> Path.of(ThingRef.of(thing).key())).toList();
        if (!files.isEmpty()) {
            menu.add(new Separator());
            menu.add(action(Messages.NavigatorMenus_folder,
                    () -> files.stream().map(Path::getParent).distinct().map(Path::toString).forEach(Program::launch)));
            Action copy = action(Messages.NavigatorMenus_copyPath, () -> copy(files));
            copy.setImageDescriptor(Picture.COPY.descriptor());
            menu.add(copy);
        }
        menu.add(new Separator());
        fillArrangement(menu);
    }

    private void fillDisk(IMenuManager menu, List<NamedElement> things) {
        if (things.stream().anyMatch(VirtualMachine.class::isInstance)) {
            new MachineMenu(view.getSite().getWorkbenchWindow()).fill(menu, things);
        }
        if (things.size() == 1 && things.getFirst() instanceof DiskImage disk) {
            menu.add(new Separator());
            new DiskMenu(view.getSite().getWorkbenchWindow()).fill(menu, Optional.of(disk));
        } else {
            fillAll(menu);
        }
    }

    /** What can be done with all disks of the lines chosen. */
    private void fillAll(IMenuManager menu) {
        List<NavigatorNode> lines = view.tree().selected();
        List<DiskImage> disks = lines.stream().flatMap(NavigatorNode::things).filter(DiskImage.class::isInstance)
                .map(DiskImage.class::cast).distinct().toList();
        if (!disks.isEmpty()) {
            menu.add(new Separator());
            String place = lines.size() == 1 ? lines.getFirst().name() : Messages.Grouping_disks;
            new DiskMenu(view.getSite().getWorkbenchWindow()).fillAll(menu, place, disks);
            menu.add(new Separator());
        }
    }

    private void copy(List<Path> files) {
        Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
        String paths = String.join(System.lineSeparator(), files.stream().map(Path::toString).toList());
        clipboard.setContents(new Object[] {paths}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private static Action choice(String text, boolean chosen, Runnable run) {
        Action choice = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    run.run();
                }
            }
        };
        choice.setChecked(chosen);
        return choice;
    }
}
