/** Two configuration files side by side, and settings carried from one to the other. */
package org.verdigris.ui.compare;
