/**
 * A {@code .vmc} or {@code .vnc} file as loss-free text with typed settings: what is not edited keeps every byte.
 *
 * <p>Start with {@link org.verdigris.model.settings.ConfigurationFile}. Sources of the facts: the Virtual Server 2005
 * SDK (configuration values and their key paths) and files written by Virtual PC 2004 and 2007 and Windows Virtual PC.
 */
package org.verdigris.model.settings;
