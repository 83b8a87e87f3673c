package org.verdigris.app;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.estate.ExampleEstate;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.machine.operation.MachineMenu;
import org.verdigris.ui.network.create.NewNetworkHandler;
import org.verdigris.ui.operation.DiskMenu;
import org.verdigris.ui.theme.Appearance;
import org.verdigris.ui.thing.ThingKind;

/** The console's menu bar: only what works. The tool bar is in {@code plugin.xml}. */
final class ConsoleMenus extends ActionBarAdvisor {
    private final IWorkbenchWindow window;

    ConsoleMenus(IActionBarConfigurer configurer) {
        super(configurer);
        window = configurer.getWindowConfigurer().getWindow();
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(view());
        bar.add(estate());
        bar.add(machine());
        bar.add(disk());
        bar.add(windowMenu());
        bar.add(help());
    }

    private IMenuManager file() {
        IMenuManager menu = new MenuManager(Messages.ConsoleMenus_file, IWorkbenchActionConstants.M_FILE);
        menu.add(command(CommandIds.OPEN_FOLDER));
        menu.add(command(CommandIds.OPEN_FILE));
        if (ExampleEstate.find().isPresent()) {
            menu.add(command(CommandIds.OPEN_EXAMPLE));
        }
        menu.add(recent());
        menu.add(new Separator());
        menu.add(action(ActionFactory.SAVE));
        menu.add(action(ActionFactory.SAVE_AS));
        menu.add(action(ActionFactory.SAVE_ALL));
        menu.add(command(IWorkbenchCommandConstants.FILE_REVERT, Messages.ConsoleMenus_revert, Map.of()));
        menu.add(new Separator());
        menu.add(command(CommandIds.SAVE_AS));
        menu.add(command(CommandIds.CLOSE));
        menu.add(new Separator());
        menu.add(action(ActionFactory.CLOSE));
        menu.add(action(ActionFactory.CLOSE_ALL));
        menu.add(new Separator());
        menu.add(action(ActionFactory.QUIT));
        return menu;
    }

    private IMenuManager recent() {
        MenuManager menu = new MenuManager(Messages.ConsoleMenus_recent, "recent");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            OpenEstate estate = window.getService(OpenEstate.class);
            estate.recent().list().forEach(path -> shown.add(open(estate, path)));
            if (shown.isEmpty()) {
                Action none = new Action(Messages.ConsoleMenus_noRecent) {};
                none.setEnabled(false);
                shown.add(none);
            }
        });
        return menu;
    }

    private static Action open(OpenEstate estate, Path path) {
        return new Action(path.toString().replace("&", "&&")) {
            @Override
            public void run() {
                estate.open(path);
            }
        };
    }

    private IMenuManager edit() {
        IMenuManager menu = new MenuManager(Messages.ConsoleMenus_edit, IWorkbenchActionConstants.M_EDIT);
        menu.add(command(IWorkbenchCommandConstants.EDIT_UNDO));
        menu.add(command(IWorkbenchCommandConstants.EDIT_REDO));
        menu.add(new Separator());
        menu.add(command(CommandIds.FIND, Messages.ConsoleMenus_find, Map.of()));
        menu.add(command(CommandIds.USAGES));
        menu.add(new Separator());
        menu.add(command(CommandIds.QUICK_FIX));
        menu.add(new Separator());
        menu.add(action(ActionFactory.PREFERENCES));
        return menu;
    }

    private IMenuManager view() {
        IMenuManager menu = new MenuManager(Messages.ConsoleMenus_view, "view");
        menu.add(command(CommandIds.OVERVIEW));
        for (ThingKind kind : ThingKind.values()) {
            menu.add(command(CommandIds.LIST, kind.plural(), Map.of(CommandIds.LIST_KIND, kind.name())));
        }
        menu.add(new Separator());
        menu.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(new Separator());
        menu.add(action(ActionFactory.BACKWARD_HISTORY));
        menu.add(action(ActionFactory.FORWARD_HISTORY));
        menu.add(new Separator());
        menu.add(appearance());
        return menu;
    }

    private IMenuManager appearance() {
        MenuManager menu = new MenuManager(Messages.ConsoleMenus_appearance, "appearance");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            for (Appearance appearance : Appearance.values()) {
                shown.add(choose(appearance));
            }
        });
        return menu;
    }

    private Action choose(Appearance appearance) {
        Action choice = new Action(appearance.title(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    appearance.apply(window);
                }
            }
        };
        choice.setChecked(appearance.isShown(window));
        return choice;
    }

    private IMenuManager estate() {
        IMenuManager menu = new MenuManager(Messages.ConsoleMenus_estate, "estate");
        menu.add(command(CommandIds.RESCAN));
        menu.add(command(CommandIds.CANCEL));
        menu.add(new Separator());
        menu.add(command(CommandIds.NEW_NETWORK, NewNetworkHandler.label(), Map.of()));
        menu.add(new Separator());
        menu.add(command(CommandIds.IMPORT_FACTS));
        menu.add(new Separator());
        menu.add(command(CommandIds.CAPACITY));
        menu.add(command(CommandIds.WHAT_IF));
        menu.add(command(CommandIds.SAVE_REPORT));
        menu.add(new Separator());
        menu.add(command(CommandIds.RULES));
        menu.add(command(CommandIds.SAVE_FINDINGS));
        menu.add(command(CommandIds.HEALTH_CARD));
        menu.add(new Separator());
        menu.add(command(CommandIds.MAPPINGS));
        return menu;
    }

    private IMenuManager machine() {
        IMenuManager menu = new MenuManager(Messages.ConsoleMenus_machine, "machine");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new MachineMenu(window)::fill);
        return menu;
    }

    private IMenuManager disk() {
        IMenuManager menu = new MenuManager(Messages.ConsoleMenus_disk, "disk");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new DiskMenu(window)::fill);
        return menu;
    }

    private IMenuManager windowMenu() {
        IMenuManager menu = new MenuManager(Messages.ConsoleMenus_window, IWorkbenchActionConstants.M_WINDOW);
        menu.add(action(ActionFactory.NEXT_EDITOR));
        menu.add(action(ActionFactory.PREVIOUS_EDITOR));
        menu.add(action(ActionFactory.NEXT_PART));
        menu.add(action(ActionFactory.MAXIMIZE));
        menu.add(new Separator());
        menu.add(action(ActionFactory.RESET_PERSPECTIVE));
        return menu;
    }

    private IMenuManager help() {
        IMenuManager menu = new MenuManager(Messages.ConsoleMenus_help, IWorkbenchActionConstants.M_HELP);
        menu.add(command("org.eclipse.ui.window.quickAccess", Messages.ConsoleMenus_quickAccess, Map.of()));
        menu.add(command("org.eclipse.ui.window.showKeyAssist", Messages.ConsoleMenus_keys, Map.of()));
        menu.add(new Separator());
        menu.add(action(ActionFactory.ABOUT));
        return menu;
    }

    private IAction action(ActionFactory factory) {
        IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }

    private IContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(window, id + ".menu", id, CommandContributionItem.STYLE_PUSH));
    }

    private IContributionItem command(String id, String label, Map<String, String> parameters) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(window,
                id + parameters.values() + ".menu", id, CommandContributionItem.STYLE_PUSH);
        item.label = label;
        item.parameters = Map.copyOf(parameters);
        return new CommandContributionItem(item);
    }
}
