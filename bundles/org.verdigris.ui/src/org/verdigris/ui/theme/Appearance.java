package org.verdigris.ui.theme;

import java.util.Optional;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.services.IServiceLocator;
import org.verdigris.ui.Messages;

/** The two appearances of the console, kept for the next start. */
public enum Appearance {
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String theme;

    Appearance(String theme) {
        this.theme = theme;
    }

    public String title() {
        return this == LIGHT ? Messages.Appearance_light : Messages.Appearance_dark;
    }

    /** Shows the console so from now on. UI thread only. */
    public void apply(IServiceLocator services) {
        services.getService(IThemeEngine.class).setTheme(theme, true);
    }

    /** Whether the console looks so now. */
    public boolean isShown(IServiceLocator services) {
        ITheme active = services.getService(IThemeEngine.class).getActiveTheme();
        return Optional.ofNullable(active).filter(shown -> shown.getId().startsWith(theme)).isPresent();
    }
}
