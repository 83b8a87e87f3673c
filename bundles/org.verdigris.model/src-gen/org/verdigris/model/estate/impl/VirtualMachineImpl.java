/**
 */
package org.verdigris.model.estate.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verdigris.model.estate.Bios;
import org.verdigris.model.estate.Display;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Floppy;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.Integration;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.ParallelPort;
import org.verdigris.model.estate.ProductMark;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.SerialPort;
import org.verdigris.model.estate.Shutdown;
import org.verdigris.model.estate.UndoSettings;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Virtualization;
import org.verdigris.model.estate.WindowOptions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getWarnWithoutBootDisk <em>Warn Without Boot Disk</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getAdapterCount <em>Adapter Count</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getNetworkAdapters <em>Network Adapters</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getVideoMemory <em>Video Memory</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getIdeControllers <em>Ide Controllers</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getScsiControllers <em>Scsi Controllers</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getStandardName <em>Standard Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getStandardVersion <em>Standard Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getFloppies <em>Floppies</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getFloppyAutoDetect <em>Floppy Auto Detect</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getParallelPort <em>Parallel Port</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getSerialPorts <em>Serial Ports</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getSerialConnectImmediately <em>Serial Connect Immediately</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getBios <em>Bios</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getIntegration <em>Integration</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getCreator <em>Creator</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getModifier <em>Modifier</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getSavedState <em>Saved State</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getShutdown <em>Shutdown</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getSoundEnabled <em>Sound Enabled</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getStartup <em>Startup</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getUndo <em>Undo</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getGuestCode <em>Guest Code</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getGlobalConfigurationId <em>Global Configuration Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getVirtualization <em>Virtualization</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getMultiChannel <em>Multi Channel</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getWindow <em>Window</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getStartDelay <em>Start Delay</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getRunAsAccountEnabled <em>Run As Account Enabled</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getRunAsAccount <em>Run As Account</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getCpuWeight <em>Cpu Weight</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getCpuReserve <em>Cpu Reserve</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getCpuMaximum <em>Cpu Maximum</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualMachineImpl#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualMachineImpl extends FileElementImpl implements VirtualMachine
{
	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected Host host;

	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWarnWithoutBootDisk() <em>Warn Without Boot Disk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnWithoutBootDisk()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean WARN_WITHOUT_BOOT_DISK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWarnWithoutBootDisk() <em>Warn Without Boot Disk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnWithoutBootDisk()
	 * @generated
	 * @ordered
	 */
	protected Boolean warnWithoutBootDisk = WARN_WITHOUT_BOOT_DISK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected static final Long MEMORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected Long memory = MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdapterCount() <em>Adapter Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdapterCount()
	 * @generated
	 * @ordered
	 */
	protected static final Long ADAPTER_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdapterCount() <em>Adapter Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdapterCount()
	 * @generated
	 * @ordered
	 */
	protected Long adapterCount = ADAPTER_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNetworkAdapters() <em>Network Adapters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkAdapters()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkAdapter> networkAdapters;

	/**
	 * The default value of the '{@link #getVideoMemory() <em>Video Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVideoMemory()
	 * @generated
	 * @ordered
	 */
	protected static final Long VIDEO_MEMORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVideoMemory() <em>Video Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVideoMemory()
	 * @generated
	 * @ordered
	 */
	protected Long videoMemory = VIDEO_MEMORY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIdeControllers() <em>Ide Controllers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdeControllers()
	 * @generated
	 * @ordered
	 */
	protected EList<IdeController> ideControllers;

	/**
	 * The cached value of the '{@link #getScsiControllers() <em>Scsi Controllers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScsiControllers()
	 * @generated
	 * @ordered
	 */
	protected EList<ScsiController> scsiControllers;

	/**
	 * The default value of the '{@link #getStandardName() <em>Standard Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardName()
	 * @generated
	 * @ordered
	 */
	protected static final String STANDARD_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandardName() <em>Standard Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardName()
	 * @generated
	 * @ordered
	 */
	protected String standardName = STANDARD_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandardVersion() <em>Standard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String STANDARD_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandardVersion() <em>Standard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardVersion()
	 * @generated
	 * @ordered
	 */
	protected String standardVersion = STANDARD_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFloppies() <em>Floppies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloppies()
	 * @generated
	 * @ordered
	 */
	protected EList<Floppy> floppies;

	/**
	 * The default value of the '{@link #getFloppyAutoDetect() <em>Floppy Auto Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloppyAutoDetect()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FLOPPY_AUTO_DETECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFloppyAutoDetect() <em>Floppy Auto Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloppyAutoDetect()
	 * @generated
	 * @ordered
	 */
	protected Boolean floppyAutoDetect = FLOPPY_AUTO_DETECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParallelPort() <em>Parallel Port</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParallelPort()
	 * @generated
	 * @ordered
	 */
	protected ParallelPort parallelPort;

	/**
	 * The cached value of the '{@link #getSerialPorts() <em>Serial Ports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialPorts()
	 * @generated
	 * @ordered
	 */
	protected EList<SerialPort> serialPorts;

	/**
	 * The default value of the '{@link #getSerialConnectImmediately() <em>Serial Connect Immediately</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialConnectImmediately()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SERIAL_CONNECT_IMMEDIATELY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerialConnectImmediately() <em>Serial Connect Immediately</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialConnectImmediately()
	 * @generated
	 * @ordered
	 */
	protected Boolean serialConnectImmediately = SERIAL_CONNECT_IMMEDIATELY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBios() <em>Bios</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBios()
	 * @generated
	 * @ordered
	 */
	protected Bios bios;

	/**
	 * The cached value of the '{@link #getIntegration() <em>Integration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegration()
	 * @generated
	 * @ordered
	 */
	protected Integration integration;

	/**
	 * The cached value of the '{@link #getCreator() <em>Creator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreator()
	 * @generated
	 * @ordered
	 */
	protected ProductMark creator;

	/**
	 * The cached value of the '{@link #getModifier() <em>Modifier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifier()
	 * @generated
	 * @ordered
	 */
	protected ProductMark modifier;

	/**
	 * The cached value of the '{@link #getSavedState() <em>Saved State</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSavedState()
	 * @generated
	 * @ordered
	 */
	protected FileReference savedState;

	/**
	 * The cached value of the '{@link #getShutdown() <em>Shutdown</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShutdown()
	 * @generated
	 * @ordered
	 */
	protected Shutdown shutdown;

	/**
	 * The default value of the '{@link #getSoundEnabled() <em>Sound Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoundEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SOUND_ENABLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoundEnabled() <em>Sound Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoundEnabled()
	 * @generated
	 * @ordered
	 */
	protected Boolean soundEnabled = SOUND_ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartup() <em>Startup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartup()
	 * @generated
	 * @ordered
	 */
	protected static final Long STARTUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartup() <em>Startup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartup()
	 * @generated
	 * @ordered
	 */
	protected Long startup = STARTUP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUndo() <em>Undo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndo()
	 * @generated
	 * @ordered
	 */
	protected UndoSettings undo;

	/**
	 * The cached value of the '{@link #getDisplay() <em>Display</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected Display display;

	/**
	 * The default value of the '{@link #getGuestCode() <em>Guest Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestCode()
	 * @generated
	 * @ordered
	 */
	protected static final Long GUEST_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuestCode() <em>Guest Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestCode()
	 * @generated
	 * @ordered
	 */
	protected Long guestCode = GUEST_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGlobalConfigurationId() <em>Global Configuration Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobalConfigurationId()
	 * @generated
	 * @ordered
	 */
	protected static final String GLOBAL_CONFIGURATION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGlobalConfigurationId() <em>Global Configuration Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobalConfigurationId()
	 * @generated
	 * @ordered
	 */
	protected String globalConfigurationId = GLOBAL_CONFIGURATION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVirtualization() <em>Virtualization</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualization()
	 * @generated
	 * @ordered
	 */
	protected Virtualization virtualization;

	/**
	 * The default value of the '{@link #getMultiChannel() <em>Multi Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiChannel()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MULTI_CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMultiChannel() <em>Multi Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiChannel()
	 * @generated
	 * @ordered
	 */
	protected Boolean multiChannel = MULTI_CHANNEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWindow() <em>Window</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected WindowOptions window;

	/**
	 * The default value of the '{@link #getStartDelay() <em>Start Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDelay()
	 * @generated
	 * @ordered
	 */
	protected static final Long START_DELAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartDelay() <em>Start Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDelay()
	 * @generated
	 * @ordered
	 */
	protected Long startDelay = START_DELAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunAsAccountEnabled() <em>Run As Account Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunAsAccountEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean RUN_AS_ACCOUNT_ENABLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunAsAccountEnabled() <em>Run As Account Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunAsAccountEnabled()
	 * @generated
	 * @ordered
	 */
	protected Boolean runAsAccountEnabled = RUN_AS_ACCOUNT_ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunAsAccount() <em>Run As Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunAsAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String RUN_AS_ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunAsAccount() <em>Run As Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunAsAccount()
	 * @generated
	 * @ordered
	 */
	protected String runAsAccount = RUN_AS_ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuWeight() <em>Cpu Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuWeight()
	 * @generated
	 * @ordered
	 */
	protected static final Long CPU_WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpuWeight() <em>Cpu Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuWeight()
	 * @generated
	 * @ordered
	 */
	protected Long cpuWeight = CPU_WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuReserve() <em>Cpu Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuReserve()
	 * @generated
	 * @ordered
	 */
	protected static final Long CPU_RESERVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpuReserve() <em>Cpu Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuReserve()
	 * @generated
	 * @ordered
	 */
	protected Long cpuReserve = CPU_RESERVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuMaximum() <em>Cpu Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final Long CPU_MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpuMaximum() <em>Cpu Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuMaximum()
	 * @generated
	 * @ordered
	 */
	protected Long cpuMaximum = CPU_MAXIMUM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> roles;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualMachineImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return EstatePackage.Literals.VIRTUAL_MACHINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getHost()
	{
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHost(Host newHost, NotificationChain msgs)
	{
		Host oldHost = host;
		host = newHost;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__HOST, oldHost, newHost);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(Host newHost)
	{
		if (newHost != host)
		{
			NotificationChain msgs = null;
			if (host != null)
				msgs = ((InternalEObject)host).eInverseRemove(this, EstatePackage.HOST__MACHINES, Host.class, msgs);
			if (newHost != null)
				msgs = ((InternalEObject)newHost).eInverseAdd(this, EstatePackage.HOST__MACHINES, Host.class, msgs);
			msgs = basicSetHost(newHost, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__HOST, newHost, newHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion()
	{
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion)
	{
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getWarnWithoutBootDisk()
	{
		return warnWithoutBootDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarnWithoutBootDisk(Boolean newWarnWithoutBootDisk)
	{
		Boolean oldWarnWithoutBootDisk = warnWithoutBootDisk;
		warnWithoutBootDisk = newWarnWithoutBootDisk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK, oldWarnWithoutBootDisk, warnWithoutBootDisk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMemory()
	{
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(Long newMemory)
	{
		Long oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__MEMORY, oldMemory, memory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAdapterCount()
	{
		return adapterCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdapterCount(Long newAdapterCount)
	{
		Long oldAdapterCount = adapterCount;
		adapterCount = newAdapterCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__ADAPTER_COUNT, oldAdapterCount, adapterCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkAdapter> getNetworkAdapters()
	{
		if (networkAdapters == null)
		{
			networkAdapters = new EObjectContainmentWithInverseEList<NetworkAdapter>(NetworkAdapter.class, this, EstatePackage.VIRTUAL_MACHINE__NETWORK_ADAPTERS, EstatePackage.NETWORK_ADAPTER__MACHINE);
		}
		return networkAdapters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getVideoMemory()
	{
		return videoMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVideoMemory(Long newVideoMemory)
	{
		Long oldVideoMemory = videoMemory;
		videoMemory = newVideoMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__VIDEO_MEMORY, oldVideoMemory, videoMemory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IdeController> getIdeControllers()
	{
		if (ideControllers == null)
		{
			ideControllers = new EObjectContainmentEList<IdeController>(IdeController.class, this, EstatePackage.VIRTUAL_MACHINE__IDE_CONTROLLERS);
		}
		return ideControllers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScsiController> getScsiControllers()
	{
		if (scsiControllers == null)
		{
			scsiControllers = new EObjectContainmentEList<ScsiController>(ScsiController.class, this, EstatePackage.VIRTUAL_MACHINE__SCSI_CONTROLLERS);
		}
		return scsiControllers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStandardName()
	{
		return standardName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandardName(String newStandardName)
	{
		String oldStandardName = standardName;
		standardName = newStandardName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__STANDARD_NAME, oldStandardName, standardName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStandardVersion()
	{
		return standardVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandardVersion(String newStandardVersion)
	{
		String oldStandardVersion = standardVersion;
		standardVersion = newStandardVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__STANDARD_VERSION, oldStandardVersion, standardVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Floppy> getFloppies()
	{
		if (floppies == null)
		{
			floppies = new EObjectContainmentEList<Floppy>(Floppy.class, this, EstatePackage.VIRTUAL_MACHINE__FLOPPIES);
		}
		return floppies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFloppyAutoDetect()
	{
		return floppyAutoDetect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFloppyAutoDetect(Boolean newFloppyAutoDetect)
	{
		Boolean oldFloppyAutoDetect = floppyAutoDetect;
		floppyAutoDetect = newFloppyAutoDetect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT, oldFloppyAutoDetect, floppyAutoDetect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParallelPort getParallelPort()
	{
		return parallelPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParallelPort(ParallelPort newParallelPort, NotificationChain msgs)
	{
		ParallelPort oldParallelPort = parallelPort;
		parallelPort = newParallelPort;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__PARALLEL_PORT, oldParallelPort, newParallelPort);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParallelPort(ParallelPort newParallelPort)
	{
		if (newParallelPort != parallelPort)
		{
			NotificationChain msgs = null;
			if (parallelPort != null)
				msgs = ((InternalEObject)parallelPort).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__PARALLEL_PORT, null, msgs);
			if (newParallelPort != null)
				msgs = ((InternalEObject)newParallelPort).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__PARALLEL_PORT, null, msgs);
			msgs = basicSetParallelPort(newParallelPort, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__PARALLEL_PORT, newParallelPort, newParallelPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SerialPort> getSerialPorts()
	{
		if (serialPorts == null)
		{
			serialPorts = new EObjectContainmentEList<SerialPort>(SerialPort.class, this, EstatePackage.VIRTUAL_MACHINE__SERIAL_PORTS);
		}
		return serialPorts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getSerialConnectImmediately()
	{
		return serialConnectImmediately;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialConnectImmediately(Boolean newSerialConnectImmediately)
	{
		Boolean oldSerialConnectImmediately = serialConnectImmediately;
		serialConnectImmediately = newSerialConnectImmediately;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY, oldSerialConnectImmediately, serialConnectImmediately));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bios getBios()
	{
		return bios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBios(Bios newBios, NotificationChain msgs)
	{
		Bios oldBios = bios;
		bios = newBios;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__BIOS, oldBios, newBios);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBios(Bios newBios)
	{
		if (newBios != bios)
		{
			NotificationChain msgs = null;
			if (bios != null)
				msgs = ((InternalEObject)bios).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__BIOS, null, msgs);
			if (newBios != null)
				msgs = ((InternalEObject)newBios).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__BIOS, null, msgs);
			msgs = basicSetBios(newBios, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__BIOS, newBios, newBios));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integration getIntegration()
	{
		return integration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIntegration(Integration newIntegration, NotificationChain msgs)
	{
		Integration oldIntegration = integration;
		integration = newIntegration;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__INTEGRATION, oldIntegration, newIntegration);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntegration(Integration newIntegration)
	{
		if (newIntegration != integration)
		{
			NotificationChain msgs = null;
			if (integration != null)
				msgs = ((InternalEObject)integration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__INTEGRATION, null, msgs);
			if (newIntegration != null)
				msgs = ((InternalEObject)newIntegration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__INTEGRATION, null, msgs);
			msgs = basicSetIntegration(newIntegration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__INTEGRATION, newIntegration, newIntegration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProductMark getCreator()
	{
		return creator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCreator(ProductMark newCreator, NotificationChain msgs)
	{
		ProductMark oldCreator = creator;
		creator = newCreator;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__CREATOR, oldCreator, newCreator);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreator(ProductMark newCreator)
	{
		if (newCreator != creator)
		{
			NotificationChain msgs = null;
			if (creator != null)
				msgs = ((InternalEObject)creator).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__CREATOR, null, msgs);
			if (newCreator != null)
				msgs = ((InternalEObject)newCreator).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__CREATOR, null, msgs);
			msgs = basicSetCreator(newCreator, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__CREATOR, newCreator, newCreator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProductMark getModifier()
	{
		return modifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetModifier(ProductMark newModifier, NotificationChain msgs)
	{
		ProductMark oldModifier = modifier;
		modifier = newModifier;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__MODIFIER, oldModifier, newModifier);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifier(ProductMark newModifier)
	{
		if (newModifier != modifier)
		{
			NotificationChain msgs = null;
			if (modifier != null)
				msgs = ((InternalEObject)modifier).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__MODIFIER, null, msgs);
			if (newModifier != null)
				msgs = ((InternalEObject)newModifier).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__MODIFIER, null, msgs);
			msgs = basicSetModifier(newModifier, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__MODIFIER, newModifier, newModifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileReference getSavedState()
	{
		return savedState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSavedState(FileReference newSavedState, NotificationChain msgs)
	{
		FileReference oldSavedState = savedState;
		savedState = newSavedState;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__SAVED_STATE, oldSavedState, newSavedState);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSavedState(FileReference newSavedState)
	{
		if (newSavedState != savedState)
		{
			NotificationChain msgs = null;
			if (savedState != null)
				msgs = ((InternalEObject)savedState).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__SAVED_STATE, null, msgs);
			if (newSavedState != null)
				msgs = ((InternalEObject)newSavedState).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__SAVED_STATE, null, msgs);
			msgs = basicSetSavedState(newSavedState, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__SAVED_STATE, newSavedState, newSavedState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Shutdown getShutdown()
	{
		return shutdown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetShutdown(Shutdown newShutdown, NotificationChain msgs)
	{
		Shutdown oldShutdown = shutdown;
		shutdown = newShutdown;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__SHUTDOWN, oldShutdown, newShutdown);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShutdown(Shutdown newShutdown)
	{
		if (newShutdown != shutdown)
		{
			NotificationChain msgs = null;
			if (shutdown != null)
				msgs = ((InternalEObject)shutdown).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__SHUTDOWN, null, msgs);
			if (newShutdown != null)
				msgs = ((InternalEObject)newShutdown).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__SHUTDOWN, null, msgs);
			msgs = basicSetShutdown(newShutdown, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__SHUTDOWN, newShutdown, newShutdown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getSoundEnabled()
	{
		return soundEnabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoundEnabled(Boolean newSoundEnabled)
	{
		Boolean oldSoundEnabled = soundEnabled;
		soundEnabled = newSoundEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__SOUND_ENABLED, oldSoundEnabled, soundEnabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getStartup()
	{
		return startup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartup(Long newStartup)
	{
		Long oldStartup = startup;
		startup = newStartup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__STARTUP, oldStartup, startup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UndoSettings getUndo()
	{
		return undo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUndo(UndoSettings newUndo, NotificationChain msgs)
	{
		UndoSettings oldUndo = undo;
		undo = newUndo;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__UNDO, oldUndo, newUndo);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndo(UndoSettings newUndo)
	{
		if (newUndo != undo)
		{
			NotificationChain msgs = null;
			if (undo != null)
				msgs = ((InternalEObject)undo).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__UNDO, null, msgs);
			if (newUndo != null)
				msgs = ((InternalEObject)newUndo).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__UNDO, null, msgs);
			msgs = basicSetUndo(newUndo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__UNDO, newUndo, newUndo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Display getDisplay()
	{
		return display;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDisplay(Display newDisplay, NotificationChain msgs)
	{
		Display oldDisplay = display;
		display = newDisplay;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__DISPLAY, oldDisplay, newDisplay);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplay(Display newDisplay)
	{
		if (newDisplay != display)
		{
			NotificationChain msgs = null;
			if (display != null)
				msgs = ((InternalEObject)display).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__DISPLAY, null, msgs);
			if (newDisplay != null)
				msgs = ((InternalEObject)newDisplay).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__DISPLAY, null, msgs);
			msgs = basicSetDisplay(newDisplay, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__DISPLAY, newDisplay, newDisplay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getGuestCode()
	{
		return guestCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestCode(Long newGuestCode)
	{
		Long oldGuestCode = guestCode;
		guestCode = newGuestCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__GUEST_CODE, oldGuestCode, guestCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGlobalConfigurationId()
	{
		return globalConfigurationId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGlobalConfigurationId(String newGlobalConfigurationId)
	{
		String oldGlobalConfigurationId = globalConfigurationId;
		globalConfigurationId = newGlobalConfigurationId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__GLOBAL_CONFIGURATION_ID, oldGlobalConfigurationId, globalConfigurationId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes()
	{
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes)
	{
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Virtualization getVirtualization()
	{
		return virtualization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVirtualization(Virtualization newVirtualization, NotificationChain msgs)
	{
		Virtualization oldVirtualization = virtualization;
		virtualization = newVirtualization;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__VIRTUALIZATION, oldVirtualization, newVirtualization);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVirtualization(Virtualization newVirtualization)
	{
		if (newVirtualization != virtualization)
		{
			NotificationChain msgs = null;
			if (virtualization != null)
				msgs = ((InternalEObject)virtualization).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__VIRTUALIZATION, null, msgs);
			if (newVirtualization != null)
				msgs = ((InternalEObject)newVirtualization).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__VIRTUALIZATION, null, msgs);
			msgs = basicSetVirtualization(newVirtualization, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__VIRTUALIZATION, newVirtualization, newVirtualization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getMultiChannel()
	{
		return multiChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiChannel(Boolean newMultiChannel)
	{
		Boolean oldMultiChannel = multiChannel;
		multiChannel = newMultiChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__MULTI_CHANNEL, oldMultiChannel, multiChannel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowOptions getWindow()
	{
		return window;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWindow(WindowOptions newWindow, NotificationChain msgs)
	{
		WindowOptions oldWindow = window;
		window = newWindow;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__WINDOW, oldWindow, newWindow);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindow(WindowOptions newWindow)
	{
		if (newWindow != window)
		{
			NotificationChain msgs = null;
			if (window != null)
				msgs = ((InternalEObject)window).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__WINDOW, null, msgs);
			if (newWindow != null)
				msgs = ((InternalEObject)newWindow).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_MACHINE__WINDOW, null, msgs);
			msgs = basicSetWindow(newWindow, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__WINDOW, newWindow, newWindow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getStartDelay()
	{
		return startDelay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDelay(Long newStartDelay)
	{
		Long oldStartDelay = startDelay;
		startDelay = newStartDelay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__START_DELAY, oldStartDelay, startDelay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRunAsAccountEnabled()
	{
		return runAsAccountEnabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunAsAccountEnabled(Boolean newRunAsAccountEnabled)
	{
		Boolean oldRunAsAccountEnabled = runAsAccountEnabled;
		runAsAccountEnabled = newRunAsAccountEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED, oldRunAsAccountEnabled, runAsAccountEnabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRunAsAccount()
	{
		return runAsAccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunAsAccount(String newRunAsAccount)
	{
		String oldRunAsAccount = runAsAccount;
		runAsAccount = newRunAsAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT, oldRunAsAccount, runAsAccount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCpuWeight()
	{
		return cpuWeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuWeight(Long newCpuWeight)
	{
		Long oldCpuWeight = cpuWeight;
		cpuWeight = newCpuWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__CPU_WEIGHT, oldCpuWeight, cpuWeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCpuReserve()
	{
		return cpuReserve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuReserve(Long newCpuReserve)
	{
		Long oldCpuReserve = cpuReserve;
		cpuReserve = newCpuReserve;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__CPU_RESERVE, oldCpuReserve, cpuReserve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCpuMaximum()
	{
		return cpuMaximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuMaximum(Long newCpuMaximum)
	{
		Long oldCpuMaximum = cpuMaximum;
		cpuMaximum = newCpuMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_MACHINE__CPU_MAXIMUM, oldCpuMaximum, cpuMaximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRoles()
	{
		if (roles == null)
		{
			roles = new EDataTypeUniqueEList<String>(String.class, this, EstatePackage.VIRTUAL_MACHINE__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUAL_MACHINE__HOST:
				if (host != null)
					msgs = ((InternalEObject)host).eInverseRemove(this, EstatePackage.HOST__MACHINES, Host.class, msgs);
				return basicSetHost((Host)otherEnd, msgs);
			case EstatePackage.VIRTUAL_MACHINE__NETWORK_ADAPTERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getNetworkAdapters()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUAL_MACHINE__HOST:
				return basicSetHost(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__NETWORK_ADAPTERS:
				return ((InternalEList<?>)getNetworkAdapters()).basicRemove(otherEnd, msgs);
			case EstatePackage.VIRTUAL_MACHINE__IDE_CONTROLLERS:
				return ((InternalEList<?>)getIdeControllers()).basicRemove(otherEnd, msgs);
			case EstatePackage.VIRTUAL_MACHINE__SCSI_CONTROLLERS:
				return ((InternalEList<?>)getScsiControllers()).basicRemove(otherEnd, msgs);
			case EstatePackage.VIRTUAL_MACHINE__FLOPPIES:
				return ((InternalEList<?>)getFloppies()).basicRemove(otherEnd, msgs);
			case EstatePackage.VIRTUAL_MACHINE__PARALLEL_PORT:
				return basicSetParallelPort(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__SERIAL_PORTS:
				return ((InternalEList<?>)getSerialPorts()).basicRemove(otherEnd, msgs);
			case EstatePackage.VIRTUAL_MACHINE__BIOS:
				return basicSetBios(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__INTEGRATION:
				return basicSetIntegration(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__CREATOR:
				return basicSetCreator(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__MODIFIER:
				return basicSetModifier(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__SAVED_STATE:
				return basicSetSavedState(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__SHUTDOWN:
				return basicSetShutdown(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__UNDO:
				return basicSetUndo(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__DISPLAY:
				return basicSetDisplay(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__VIRTUALIZATION:
				return basicSetVirtualization(null, msgs);
			case EstatePackage.VIRTUAL_MACHINE__WINDOW:
				return basicSetWindow(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUAL_MACHINE__HOST:
				return getHost();
			case EstatePackage.VIRTUAL_MACHINE__FORMAT_VERSION:
				return getFormatVersion();
			case EstatePackage.VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK:
				return getWarnWithoutBootDisk();
			case EstatePackage.VIRTUAL_MACHINE__MEMORY:
				return getMemory();
			case EstatePackage.VIRTUAL_MACHINE__ADAPTER_COUNT:
				return getAdapterCount();
			case EstatePackage.VIRTUAL_MACHINE__NETWORK_ADAPTERS:
				return getNetworkAdapters();
			case EstatePackage.VIRTUAL_MACHINE__VIDEO_MEMORY:
				return getVideoMemory();
			case EstatePackage.VIRTUAL_MACHINE__IDE_CONTROLLERS:
				return getIdeControllers();
			case EstatePackage.VIRTUAL_MACHINE__SCSI_CONTROLLERS:
				return getScsiControllers();
			case EstatePackage.VIRTUAL_MACHINE__STANDARD_NAME:
				return getStandardName();
			case EstatePackage.VIRTUAL_MACHINE__STANDARD_VERSION:
				return getStandardVersion();
			case EstatePackage.VIRTUAL_MACHINE__FLOPPIES:
				return getFloppies();
			case EstatePackage.VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT:
				return getFloppyAutoDetect();
			case EstatePackage.VIRTUAL_MACHINE__PARALLEL_PORT:
				return getParallelPort();
			case EstatePackage.VIRTUAL_MACHINE__SERIAL_PORTS:
				return getSerialPorts();
			case EstatePackage.VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY:
				return getSerialConnectImmediately();
			case EstatePackage.VIRTUAL_MACHINE__BIOS:
				return getBios();
			case EstatePackage.VIRTUAL_MACHINE__INTEGRATION:
				return getIntegration();
			case EstatePackage.VIRTUAL_MACHINE__CREATOR:
				return getCreator();
			case EstatePackage.VIRTUAL_MACHINE__MODIFIER:
				return getModifier();
			case EstatePackage.VIRTUAL_MACHINE__SAVED_STATE:
				return getSavedState();
			case EstatePackage.VIRTUAL_MACHINE__SHUTDOWN:
				return getShutdown();
			case EstatePackage.VIRTUAL_MACHINE__SOUND_ENABLED:
				return getSoundEnabled();
			case EstatePackage.VIRTUAL_MACHINE__STARTUP:
				return getStartup();
			case EstatePackage.VIRTUAL_MACHINE__UNDO:
				return getUndo();
			case EstatePackage.VIRTUAL_MACHINE__DISPLAY:
				return getDisplay();
			case EstatePackage.VIRTUAL_MACHINE__GUEST_CODE:
				return getGuestCode();
			case EstatePackage.VIRTUAL_MACHINE__GLOBAL_CONFIGURATION_ID:
				return getGlobalConfigurationId();
			case EstatePackage.VIRTUAL_MACHINE__NOTES:
				return getNotes();
			case EstatePackage.VIRTUAL_MACHINE__VIRTUALIZATION:
				return getVirtualization();
			case EstatePackage.VIRTUAL_MACHINE__MULTI_CHANNEL:
				return getMultiChannel();
			case EstatePackage.VIRTUAL_MACHINE__WINDOW:
				return getWindow();
			case EstatePackage.VIRTUAL_MACHINE__START_DELAY:
				return getStartDelay();
			case EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED:
				return getRunAsAccountEnabled();
			case EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT:
				return getRunAsAccount();
			case EstatePackage.VIRTUAL_MACHINE__CPU_WEIGHT:
				return getCpuWeight();
			case EstatePackage.VIRTUAL_MACHINE__CPU_RESERVE:
				return getCpuReserve();
			case EstatePackage.VIRTUAL_MACHINE__CPU_MAXIMUM:
				return getCpuMaximum();
			case EstatePackage.VIRTUAL_MACHINE__ROLES:
				return getRoles();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUAL_MACHINE__HOST:
				setHost((Host)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK:
				setWarnWithoutBootDisk((Boolean)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__MEMORY:
				setMemory((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__ADAPTER_COUNT:
				setAdapterCount((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__NETWORK_ADAPTERS:
				getNetworkAdapters().clear();
				getNetworkAdapters().addAll((Collection<? extends NetworkAdapter>)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__VIDEO_MEMORY:
				setVideoMemory((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__IDE_CONTROLLERS:
				getIdeControllers().clear();
				getIdeControllers().addAll((Collection<? extends IdeController>)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SCSI_CONTROLLERS:
				getScsiControllers().clear();
				getScsiControllers().addAll((Collection<? extends ScsiController>)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__STANDARD_NAME:
				setStandardName((String)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__STANDARD_VERSION:
				setStandardVersion((String)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__FLOPPIES:
				getFloppies().clear();
				getFloppies().addAll((Collection<? extends Floppy>)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT:
				setFloppyAutoDetect((Boolean)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__PARALLEL_PORT:
				setParallelPort((ParallelPort)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SERIAL_PORTS:
				getSerialPorts().clear();
				getSerialPorts().addAll((Collection<? extends SerialPort>)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY:
				setSerialConnectImmediately((Boolean)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__BIOS:
				setBios((Bios)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__INTEGRATION:
				setIntegration((Integration)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__CREATOR:
				setCreator((ProductMark)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__MODIFIER:
				setModifier((ProductMark)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SAVED_STATE:
				setSavedState((FileReference)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SHUTDOWN:
				setShutdown((Shutdown)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SOUND_ENABLED:
				setSoundEnabled((Boolean)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__STARTUP:
				setStartup((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__UNDO:
				setUndo((UndoSettings)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__DISPLAY:
				setDisplay((Display)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__GUEST_CODE:
				setGuestCode((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__GLOBAL_CONFIGURATION_ID:
				setGlobalConfigurationId((String)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__NOTES:
				setNotes((String)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__VIRTUALIZATION:
				setVirtualization((Virtualization)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__MULTI_CHANNEL:
				setMultiChannel((Boolean)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__WINDOW:
				setWindow((WindowOptions)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__START_DELAY:
				setStartDelay((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED:
				setRunAsAccountEnabled((Boolean)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT:
				setRunAsAccount((String)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__CPU_WEIGHT:
				setCpuWeight((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__CPU_RESERVE:
				setCpuReserve((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__CPU_MAXIMUM:
				setCpuMaximum((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_MACHINE__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUAL_MACHINE__HOST:
				setHost((Host)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK:
				setWarnWithoutBootDisk(WARN_WITHOUT_BOOT_DISK_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__MEMORY:
				setMemory(MEMORY_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__ADAPTER_COUNT:
				setAdapterCount(ADAPTER_COUNT_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__NETWORK_ADAPTERS:
				getNetworkAdapters().clear();
				return;
			case EstatePackage.VIRTUAL_MACHINE__VIDEO_MEMORY:
				setVideoMemory(VIDEO_MEMORY_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__IDE_CONTROLLERS:
				getIdeControllers().clear();
				return;
			case EstatePackage.VIRTUAL_MACHINE__SCSI_CONTROLLERS:
				getScsiControllers().clear();
				return;
			case EstatePackage.VIRTUAL_MACHINE__STANDARD_NAME:
				setStandardName(STANDARD_NAME_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__STANDARD_VERSION:
				setStandardVersion(STANDARD_VERSION_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__FLOPPIES:
				getFloppies().clear();
				return;
			case EstatePackage.VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT:
				setFloppyAutoDetect(FLOPPY_AUTO_DETECT_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__PARALLEL_PORT:
				setParallelPort((ParallelPort)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SERIAL_PORTS:
				getSerialPorts().clear();
				return;
			case EstatePackage.VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY:
				setSerialConnectImmediately(SERIAL_CONNECT_IMMEDIATELY_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__BIOS:
				setBios((Bios)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__INTEGRATION:
				setIntegration((Integration)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__CREATOR:
				setCreator((ProductMark)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__MODIFIER:
				setModifier((ProductMark)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SAVED_STATE:
				setSavedState((FileReference)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SHUTDOWN:
				setShutdown((Shutdown)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__SOUND_ENABLED:
				setSoundEnabled(SOUND_ENABLED_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__STARTUP:
				setStartup(STARTUP_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__UNDO:
				setUndo((UndoSettings)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__DISPLAY:
				setDisplay((Display)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__GUEST_CODE:
				setGuestCode(GUEST_CODE_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__GLOBAL_CONFIGURATION_ID:
				setGlobalConfigurationId(GLOBAL_CONFIGURATION_ID_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__VIRTUALIZATION:
				setVirtualization((Virtualization)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__MULTI_CHANNEL:
				setMultiChannel(MULTI_CHANNEL_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__WINDOW:
				setWindow((WindowOptions)null);
				return;
			case EstatePackage.VIRTUAL_MACHINE__START_DELAY:
				setStartDelay(START_DELAY_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED:
				setRunAsAccountEnabled(RUN_AS_ACCOUNT_ENABLED_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT:
				setRunAsAccount(RUN_AS_ACCOUNT_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__CPU_WEIGHT:
				setCpuWeight(CPU_WEIGHT_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__CPU_RESERVE:
				setCpuReserve(CPU_RESERVE_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__CPU_MAXIMUM:
				setCpuMaximum(CPU_MAXIMUM_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_MACHINE__ROLES:
				getRoles().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUAL_MACHINE__HOST:
				return host != null;
			case EstatePackage.VIRTUAL_MACHINE__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case EstatePackage.VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK:
				return WARN_WITHOUT_BOOT_DISK_EDEFAULT == null ? warnWithoutBootDisk != null : !WARN_WITHOUT_BOOT_DISK_EDEFAULT.equals(warnWithoutBootDisk);
			case EstatePackage.VIRTUAL_MACHINE__MEMORY:
				return MEMORY_EDEFAULT == null ? memory != null : !MEMORY_EDEFAULT.equals(memory);
			case EstatePackage.VIRTUAL_MACHINE__ADAPTER_COUNT:
				return ADAPTER_COUNT_EDEFAULT == null ? adapterCount != null : !ADAPTER_COUNT_EDEFAULT.equals(adapterCount);
			case EstatePackage.VIRTUAL_MACHINE__NETWORK_ADAPTERS:
				return networkAdapters != null && !networkAdapters.isEmpty();
			case EstatePackage.VIRTUAL_MACHINE__VIDEO_MEMORY:
				return VIDEO_MEMORY_EDEFAULT == null ? videoMemory != null : !VIDEO_MEMORY_EDEFAULT.equals(videoMemory);
			case EstatePackage.VIRTUAL_MACHINE__IDE_CONTROLLERS:
				return ideControllers != null && !ideControllers.isEmpty();
			case EstatePackage.VIRTUAL_MACHINE__SCSI_CONTROLLERS:
				return scsiControllers != null && !scsiControllers.isEmpty();
			case EstatePackage.VIRTUAL_MACHINE__STANDARD_NAME:
				return STANDARD_NAME_EDEFAULT == null ? standardName != null : !STANDARD_NAME_EDEFAULT.equals(standardName);
			case EstatePackage.VIRTUAL_MACHINE__STANDARD_VERSION:
				return STANDARD_VERSION_EDEFAULT == null ? standardVersion != null : !STANDARD_VERSION_EDEFAULT.equals(standardVersion);
			case EstatePackage.VIRTUAL_MACHINE__FLOPPIES:
				return floppies != null && !floppies.isEmpty();
			case EstatePackage.VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT:
				return FLOPPY_AUTO_DETECT_EDEFAULT == null ? floppyAutoDetect != null : !FLOPPY_AUTO_DETECT_EDEFAULT.equals(floppyAutoDetect);
			case EstatePackage.VIRTUAL_MACHINE__PARALLEL_PORT:
				return parallelPort != null;
			case EstatePackage.VIRTUAL_MACHINE__SERIAL_PORTS:
				return serialPorts != null && !serialPorts.isEmpty();
			case EstatePackage.VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY:
				return SERIAL_CONNECT_IMMEDIATELY_EDEFAULT == null ? serialConnectImmediately != null : !SERIAL_CONNECT_IMMEDIATELY_EDEFAULT.equals(serialConnectImmediately);
			case EstatePackage.VIRTUAL_MACHINE__BIOS:
				return bios != null;
			case EstatePackage.VIRTUAL_MACHINE__INTEGRATION:
				return integration != null;
			case EstatePackage.VIRTUAL_MACHINE__CREATOR:
				return creator != null;
			case EstatePackage.VIRTUAL_MACHINE__MODIFIER:
				return modifier != null;
			case EstatePackage.VIRTUAL_MACHINE__SAVED_STATE:
				return savedState != null;
			case EstatePackage.VIRTUAL_MACHINE__SHUTDOWN:
				return shutdown != null;
			case EstatePackage.VIRTUAL_MACHINE__SOUND_ENABLED:
				return SOUND_ENABLED_EDEFAULT == null ? soundEnabled != null : !SOUND_ENABLED_EDEFAULT.equals(soundEnabled);
			case EstatePackage.VIRTUAL_MACHINE__STARTUP:
				return STARTUP_EDEFAULT == null ? startup != null : !STARTUP_EDEFAULT.equals(startup);
			case EstatePackage.VIRTUAL_MACHINE__UNDO:
				return undo != null;
			case EstatePackage.VIRTUAL_MACHINE__DISPLAY:
				return display != null;
			case EstatePackage.VIRTUAL_MACHINE__GUEST_CODE:
				return GUEST_CODE_EDEFAULT == null ? guestCode != null : !GUEST_CODE_EDEFAULT.equals(guestCode);
			case EstatePackage.VIRTUAL_MACHINE__GLOBAL_CONFIGURATION_ID:
				return GLOBAL_CONFIGURATION_ID_EDEFAULT == null ? globalConfigurationId != null : !GLOBAL_CONFIGURATION_ID_EDEFAULT.equals(globalConfigurationId);
			case EstatePackage.VIRTUAL_MACHINE__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case EstatePackage.VIRTUAL_MACHINE__VIRTUALIZATION:
				return virtualization != null;
			case EstatePackage.VIRTUAL_MACHINE__MULTI_CHANNEL:
				return MULTI_CHANNEL_EDEFAULT == null ? multiChannel != null : !MULTI_CHANNEL_EDEFAULT.equals(multiChannel);
			case EstatePackage.VIRTUAL_MACHINE__WINDOW:
				return window != null;
			case EstatePackage.VIRTUAL_MACHINE__START_DELAY:
				return START_DELAY_EDEFAULT == null ? startDelay != null : !START_DELAY_EDEFAULT.equals(startDelay);
			case EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED:
				return RUN_AS_ACCOUNT_ENABLED_EDEFAULT == null ? runAsAccountEnabled != null : !RUN_AS_ACCOUNT_ENABLED_EDEFAULT.equals(runAsAccountEnabled);
			case EstatePackage.VIRTUAL_MACHINE__RUN_AS_ACCOUNT:
				return RUN_AS_ACCOUNT_EDEFAULT == null ? runAsAccount != null : !RUN_AS_ACCOUNT_EDEFAULT.equals(runAsAccount);
			case EstatePackage.VIRTUAL_MACHINE__CPU_WEIGHT:
				return CPU_WEIGHT_EDEFAULT == null ? cpuWeight != null : !CPU_WEIGHT_EDEFAULT.equals(cpuWeight);
			case EstatePackage.VIRTUAL_MACHINE__CPU_RESERVE:
				return CPU_RESERVE_EDEFAULT == null ? cpuReserve != null : !CPU_RESERVE_EDEFAULT.equals(cpuReserve);
			case EstatePackage.VIRTUAL_MACHINE__CPU_MAXIMUM:
				return CPU_MAXIMUM_EDEFAULT == null ? cpuMaximum != null : !CPU_MAXIMUM_EDEFAULT.equals(cpuMaximum);
			case EstatePackage.VIRTUAL_MACHINE__ROLES:
				return roles != null && !roles.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", warnWithoutBootDisk: ");
		result.append(warnWithoutBootDisk);
		result.append(", memory: ");
		result.append(memory);
		result.append(", adapterCount: ");
		result.append(adapterCount);
		result.append(", videoMemory: ");
		result.append(videoMemory);
		result.append(", standardName: ");
		result.append(standardName);
		result.append(", standardVersion: ");
		result.append(standardVersion);
		result.append(", floppyAutoDetect: ");
		result.append(floppyAutoDetect);
		result.append(", serialConnectImmediately: ");
		result.append(serialConnectImmediately);
		result.append(", soundEnabled: ");
		result.append(soundEnabled);
		result.append(", startup: ");
		result.append(startup);
		result.append(", guestCode: ");
		result.append(guestCode);
		result.append(", globalConfigurationId: ");
		result.append(globalConfigurationId);
		result.append(", notes: ");
		result.append(notes);
		result.append(", multiChannel: ");
		result.append(multiChannel);
		result.append(", startDelay: ");
		result.append(startDelay);
		result.append(", runAsAccountEnabled: ");
		result.append(runAsAccountEnabled);
		result.append(", runAsAccount: ");
		result.append(runAsAccount);
		result.append(", cpuWeight: ");
		result.append(cpuWeight);
		result.append(", cpuReserve: ");
		result.append(cpuReserve);
		result.append(", cpuMaximum: ");
		result.append(cpuMaximum);
		result.append(", roles: ");
		result.append(roles);
		result.append(')');
		return result.toString();
	}

} //VirtualMachineImpl
