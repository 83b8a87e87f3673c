/** Every setting of a configuration file, and its text. */
package org.verdigris.ui.settings;
