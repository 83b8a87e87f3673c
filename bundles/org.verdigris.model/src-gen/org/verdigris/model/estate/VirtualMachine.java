/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual machine as its .vmc file describes it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getHost <em>Host</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getWarnWithoutBootDisk <em>Warn Without Boot Disk</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getAdapterCount <em>Adapter Count</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getNetworkAdapters <em>Network Adapters</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getVideoMemory <em>Video Memory</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getIdeControllers <em>Ide Controllers</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getScsiControllers <em>Scsi Controllers</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getStandardName <em>Standard Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getStandardVersion <em>Standard Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getFloppies <em>Floppies</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getFloppyAutoDetect <em>Floppy Auto Detect</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getParallelPort <em>Parallel Port</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getSerialPorts <em>Serial Ports</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getSerialConnectImmediately <em>Serial Connect Immediately</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getBios <em>Bios</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getIntegration <em>Integration</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getCreator <em>Creator</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getModifier <em>Modifier</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getSavedState <em>Saved State</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getShutdown <em>Shutdown</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getSoundEnabled <em>Sound Enabled</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getStartup <em>Startup</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getUndo <em>Undo</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getGuestCode <em>Guest Code</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getGlobalConfigurationId <em>Global Configuration Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getVirtualization <em>Virtualization</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getMultiChannel <em>Multi Channel</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getWindow <em>Window</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getStartDelay <em>Start Delay</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getRunAsAccountEnabled <em>Run As Account Enabled</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getRunAsAccount <em>Run As Account</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getCpuWeight <em>Cpu Weight</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getCpuReserve <em>Cpu Reserve</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getCpuMaximum <em>Cpu Maximum</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualMachine#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine()
 * @model
 * @generated
 */
public interface VirtualMachine extends FileElement
{
	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.Host#getMachines <em>Machines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host it belongs to; absent when it is not placed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Host)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Host()
	 * @see org.verdigris.model.estate.Host#getMachines
	 * @model opposite="machines" resolveProxies="false"
	 * @generated
	 */
	Host getHost();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Host value);

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_FormatVersion()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='version' type='string' meaning='Version of the file format.' edit='keep' source='observed in all known files'"
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Warn Without Boot Disk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Warn Without Boot Disk</em>' attribute.
	 * @see #setWarnWithoutBootDisk(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_WarnWithoutBootDisk()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='alerts/notifications/no_boot_disk' type='boolean' meaning='Warn when nothing is bootable.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getWarnWithoutBootDisk();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getWarnWithoutBootDisk <em>Warn Without Boot Disk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warn Without Boot Disk</em>' attribute.
	 * @see #getWarnWithoutBootDisk()
	 * @generated
	 */
	void setWarnWithoutBootDisk(Boolean value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Memory()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='hardware/memory/ram_size' type='integer' meaning='Physical memory the guest sees. Changeable while the machine is off and not saved.' unit='MB' range='4..3712' edit='yes' source='Virtual Server SDK, IVMVirtualMachine.Memory'"
	 * @generated
	 */
	Long getMemory();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(Long value);

	/**
	 * Returns the value of the '<em><b>Adapter Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adapter Count</em>' attribute.
	 * @see #setAdapterCount(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_AdapterCount()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='hardware/pci_bus/ethernet_adapter/controller_count' type='integer' meaning='Number of network adapters as the file counts them; the adapters themselves are what counts.' edit='show' source='Virtual Server SDK'"
	 * @generated
	 */
	Long getAdapterCount();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getAdapterCount <em>Adapter Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adapter Count</em>' attribute.
	 * @see #getAdapterCount()
	 * @generated
	 */
	void setAdapterCount(Long value);

	/**
	 * Returns the value of the '<em><b>Network Adapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.NetworkAdapter}.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.NetworkAdapter#getMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Network Adapters</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_NetworkAdapters()
	 * @see org.verdigris.model.estate.NetworkAdapter#getMachine
	 * @model opposite="machine" containment="true"
	 *        annotation="org.verdigris.setting path='hardware/pci_bus/ethernet_adapter/ethernet_controller' ids='0..3' meaning='Network adapters, at most four.'"
	 * @generated
	 */
	EList<NetworkAdapter> getNetworkAdapters();

	/**
	 * Returns the value of the '<em><b>Video Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Video Memory</em>' attribute.
	 * @see #setVideoMemory(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_VideoMemory()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='hardware/pci_bus/video_adapter/vram_size' type='integer' meaning='Video memory.' unit='MB' edit='keep' source='observed in all known files'"
	 * @generated
	 */
	Long getVideoMemory();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getVideoMemory <em>Video Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Video Memory</em>' attribute.
	 * @see #getVideoMemory()
	 * @generated
	 */
	void setVideoMemory(Long value);

	/**
	 * Returns the value of the '<em><b>Ide Controllers</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.IdeController}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ide Controllers</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_IdeControllers()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='hardware/pci_bus/ide_adapter/ide_controller' ids='0..1' meaning='IDE controllers, ids 0 and 1.'"
	 * @generated
	 */
	EList<IdeController> getIdeControllers();

	/**
	 * Returns the value of the '<em><b>Scsi Controllers</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.ScsiController}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scsi Controllers</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_ScsiControllers()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting semantic='scsi.controller' ids='0..3' meaning='SCSI controllers, at most four (Virtual Server only).'"
	 * @generated
	 */
	EList<ScsiController> getScsiControllers();

	/**
	 * Returns the value of the '<em><b>Standard Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Standard Name</em>' attribute.
	 * @see #setStandardName(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_StandardName()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='hardware/standard/name' type='string' meaning='Product generation of the emulated hardware.' edit='keep' source='observed in all known files'"
	 * @generated
	 */
	String getStandardName();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getStandardName <em>Standard Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard Name</em>' attribute.
	 * @see #getStandardName()
	 * @generated
	 */
	void setStandardName(String value);

	/**
	 * Returns the value of the '<em><b>Standard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Standard Version</em>' attribute.
	 * @see #setStandardVersion(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_StandardVersion()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='hardware/standard/version' type='string' meaning='Version of the emulated hardware.' edit='keep' source='observed in all known files'"
	 * @generated
	 */
	String getStandardVersion();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getStandardVersion <em>Standard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard Version</em>' attribute.
	 * @see #getStandardVersion()
	 * @generated
	 */
	void setStandardVersion(String value);

	/**
	 * Returns the value of the '<em><b>Floppies</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.Floppy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Floppies</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Floppies()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='hardware/super_io/floppy' ids='0..1' meaning='Floppy drives.'"
	 * @generated
	 */
	EList<Floppy> getFloppies();

	/**
	 * Returns the value of the '<em><b>Floppy Auto Detect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Floppy Auto Detect</em>' attribute.
	 * @see #setFloppyAutoDetect(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_FloppyAutoDetect()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='hardware/super_io/floppy/auto_detect' type='boolean' meaning='Detect a floppy in the host drive automatically.' edit='yes' source='observed in most known files'"
	 * @generated
	 */
	Boolean getFloppyAutoDetect();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getFloppyAutoDetect <em>Floppy Auto Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Floppy Auto Detect</em>' attribute.
	 * @see #getFloppyAutoDetect()
	 * @generated
	 */
	void setFloppyAutoDetect(Boolean value);

	/**
	 * Returns the value of the '<em><b>Parallel Port</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parallel Port</em>' containment reference.
	 * @see #setParallelPort(ParallelPort)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_ParallelPort()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='hardware/super_io/parallel_port'"
	 * @generated
	 */
	ParallelPort getParallelPort();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getParallelPort <em>Parallel Port</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parallel Port</em>' containment reference.
	 * @see #getParallelPort()
	 * @generated
	 */
	void setParallelPort(ParallelPort value);

	/**
	 * Returns the value of the '<em><b>Serial Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.SerialPort}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial Ports</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_SerialPorts()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='hardware/super_io/serial_port' ids='0..1' meaning='Serial ports, ids 0 and 1.'"
	 * @generated
	 */
	EList<SerialPort> getSerialPorts();

	/**
	 * Returns the value of the '<em><b>Serial Connect Immediately</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial Connect Immediately</em>' attribute.
	 * @see #setSerialConnectImmediately(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_SerialConnectImmediately()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='hardware/super_io/serial_port/connect_immediately' type='boolean' meaning='Open the host port at start without waiting for a modem command; host ports only.' edit='yes' source='Virtual Server SDK'"
	 * @generated
	 */
	Boolean getSerialConnectImmediately();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getSerialConnectImmediately <em>Serial Connect Immediately</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Connect Immediately</em>' attribute.
	 * @see #getSerialConnectImmediately()
	 * @generated
	 */
	void setSerialConnectImmediately(Boolean value);

	/**
	 * Returns the value of the '<em><b>Bios</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bios</em>' containment reference.
	 * @see #setBios(Bios)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Bios()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='hardware/bios'"
	 * @generated
	 */
	Bios getBios();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getBios <em>Bios</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bios</em>' containment reference.
	 * @see #getBios()
	 * @generated
	 */
	void setBios(Bios value);

	/**
	 * Returns the value of the '<em><b>Integration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Integration</em>' containment reference.
	 * @see #setIntegration(Integration)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Integration()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='integration/microsoft'"
	 * @generated
	 */
	Integration getIntegration();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getIntegration <em>Integration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Integration</em>' containment reference.
	 * @see #getIntegration()
	 * @generated
	 */
	void setIntegration(Integration value);

	/**
	 * Returns the value of the '<em><b>Creator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Creator</em>' containment reference.
	 * @see #setCreator(ProductMark)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Creator()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='properties/creator' meaning='The product that made the file.'"
	 * @generated
	 */
	ProductMark getCreator();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getCreator <em>Creator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator</em>' containment reference.
	 * @see #getCreator()
	 * @generated
	 */
	void setCreator(ProductMark value);

	/**
	 * Returns the value of the '<em><b>Modifier</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modifier</em>' containment reference.
	 * @see #setModifier(ProductMark)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Modifier()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='properties/modifier' meaning='The product that wrote the file last.'"
	 * @generated
	 */
	ProductMark getModifier();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getModifier <em>Modifier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modifier</em>' containment reference.
	 * @see #getModifier()
	 * @generated
	 */
	void setModifier(ProductMark value);

	/**
	 * Returns the value of the '<em><b>Saved State</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Saved State</em>' containment reference.
	 * @see #setSavedState(FileReference)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_SavedState()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='settings/configuration/saved_state/path' meaning='The saved state of the machine; not empty when there is one.' edit='keep'"
	 * @generated
	 */
	FileReference getSavedState();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getSavedState <em>Saved State</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Saved State</em>' containment reference.
	 * @see #getSavedState()
	 * @generated
	 */
	void setSavedState(FileReference value);

	/**
	 * Returns the value of the '<em><b>Shutdown</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shutdown</em>' containment reference.
	 * @see #setShutdown(Shutdown)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Shutdown()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='settings/shutdown'"
	 * @generated
	 */
	Shutdown getShutdown();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getShutdown <em>Shutdown</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shutdown</em>' containment reference.
	 * @see #getShutdown()
	 * @generated
	 */
	void setShutdown(Shutdown value);

	/**
	 * Returns the value of the '<em><b>Sound Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sound Enabled</em>' attribute.
	 * @see #setSoundEnabled(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_SoundEnabled()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='settings/sound/sound_adapter/enable' type='boolean' meaning='Sound adapter present. Virtual PC only; Virtual Server has no sound.' edit='yes' source='Virtual Server SDK'"
	 * @generated
	 */
	Boolean getSoundEnabled();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getSoundEnabled <em>Sound Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sound Enabled</em>' attribute.
	 * @see #getSoundEnabled()
	 * @generated
	 */
	void setSoundEnabled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Startup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Startup</em>' attribute.
	 * @see #setStartup(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Startup()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='settings/startup/automatic/type' type='integer' meaning='When the machine starts by itself; the numbers are read as VMAutoStartType, which fits all known files.' values='0=never; 1=always; 2=if it was running at shutdown' edit='yes' source='Virtual Server SDK, VMAutoStartType'"
	 * @generated
	 */
	Long getStartup();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getStartup <em>Startup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Startup</em>' attribute.
	 * @see #getStartup()
	 * @generated
	 */
	void setStartup(Long value);

	/**
	 * Returns the value of the '<em><b>Undo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Undo</em>' containment reference.
	 * @see #setUndo(UndoSettings)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Undo()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='settings/undo_drives'"
	 * @generated
	 */
	UndoSettings getUndo();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getUndo <em>Undo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undo</em>' containment reference.
	 * @see #getUndo()
	 * @generated
	 */
	void setUndo(UndoSettings value);

	/**
	 * Returns the value of the '<em><b>Display</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display</em>' containment reference.
	 * @see #setDisplay(Display)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Display()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='settings/video'"
	 * @generated
	 */
	Display getDisplay();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getDisplay <em>Display</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display</em>' containment reference.
	 * @see #getDisplay()
	 * @generated
	 */
	void setDisplay(Display value);

	/**
	 * Returns the value of the '<em><b>Guest Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guest Code</em>' attribute.
	 * @see #setGuestCode(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_GuestCode()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='settings/guest_os' type='integer' meaning='Code of the guest operating system; its meaning is not confirmed.' edit='show' source='observed in several known files'"
	 * @generated
	 */
	Long getGuestCode();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getGuestCode <em>Guest Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Code</em>' attribute.
	 * @see #getGuestCode()
	 * @generated
	 */
	void setGuestCode(Long value);

	/**
	 * Returns the value of the '<em><b>Global Configuration Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Global Configuration Id</em>' attribute.
	 * @see #setGlobalConfigurationId(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_GlobalConfigurationId()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='settings/globalconfigid' type='string' meaning='Identity that Windows Virtual PC gives a machine.' edit='keep' source='observed in files saved by Windows Virtual PC' identity='true'"
	 * @generated
	 */
	String getGlobalConfigurationId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getGlobalConfigurationId <em>Global Configuration Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Global Configuration Id</em>' attribute.
	 * @see #getGlobalConfigurationId()
	 * @generated
	 */
	void setGlobalConfigurationId(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Notes()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='settings/notes' type='string' meaning='Notes of the administrator.' unit='characters' range='0..40000' edit='yes' source='Virtual Server SDK, IVMVirtualMachine.Notes'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Virtualization</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Virtualization</em>' containment reference.
	 * @see #setVirtualization(Virtualization)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Virtualization()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='virtual_machines'"
	 * @generated
	 */
	Virtualization getVirtualization();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getVirtualization <em>Virtualization</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtualization</em>' containment reference.
	 * @see #getVirtualization()
	 * @generated
	 */
	void setVirtualization(Virtualization value);

	/**
	 * Returns the value of the '<em><b>Multi Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Multi Channel</em>' attribute.
	 * @see #setMultiChannel(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_MultiChannel()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='multi_channel' type='boolean' meaning='Written by Windows Virtual PC.' edit='keep' source='observed in files saved by Windows Virtual PC'"
	 * @generated
	 */
	Boolean getMultiChannel();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getMultiChannel <em>Multi Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multi Channel</em>' attribute.
	 * @see #getMultiChannel()
	 * @generated
	 */
	void setMultiChannel(Boolean value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Window</em>' containment reference.
	 * @see #setWindow(WindowOptions)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Window()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='ui_options'"
	 * @generated
	 */
	WindowOptions getWindow();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getWindow <em>Window</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' containment reference.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(WindowOptions value);

	/**
	 * Returns the value of the '<em><b>Start Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Delay</em>' attribute.
	 * @see #setStartDelay(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_StartDelay()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting semantic='start.delay' type='integer' meaning='Delay before an automatic start.' unit='s' range='0..4294967295' edit='show' source='Virtual Server SDK, IVMVirtualMachine.AutoStartAtLaunchDelay'"
	 * @generated
	 */
	Long getStartDelay();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getStartDelay <em>Start Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Delay</em>' attribute.
	 * @see #getStartDelay()
	 * @generated
	 */
	void setStartDelay(Long value);

	/**
	 * Returns the value of the '<em><b>Run As Account Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Run As Account Enabled</em>' attribute.
	 * @see #setRunAsAccountEnabled(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_RunAsAccountEnabled()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting semantic='runas.enabled' type='boolean' meaning='The machine runs under an account of its own.' edit='show' source='Virtual Server SDK, IVMVirtualMachine.RunAsDefinedAccount'"
	 * @generated
	 */
	Boolean getRunAsAccountEnabled();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getRunAsAccountEnabled <em>Run As Account Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run As Account Enabled</em>' attribute.
	 * @see #getRunAsAccountEnabled()
	 * @generated
	 */
	void setRunAsAccountEnabled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Run As Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Run As Account</em>' attribute.
	 * @see #setRunAsAccount(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_RunAsAccount()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='runas.account' type='string' meaning='Account the machine runs under.' edit='show' source='Virtual Server SDK, IVMVirtualMachine.AccountName'"
	 * @generated
	 */
	String getRunAsAccount();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getRunAsAccount <em>Run As Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run As Account</em>' attribute.
	 * @see #getRunAsAccount()
	 * @generated
	 */
	void setRunAsAccount(String value);

	/**
	 * Returns the value of the '<em><b>Cpu Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Weight</em>' attribute.
	 * @see #setCpuWeight(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_CpuWeight()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting semantic='cpu.weight' type='integer' meaning='Relative weight in processor scheduling.' range='1..10000' edit='show' source='Virtual Server SDK, SetSchedulingParameters'"
	 * @generated
	 */
	Long getCpuWeight();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getCpuWeight <em>Cpu Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Weight</em>' attribute.
	 * @see #getCpuWeight()
	 * @generated
	 */
	void setCpuWeight(Long value);

	/**
	 * Returns the value of the '<em><b>Cpu Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Reserve</em>' attribute.
	 * @see #setCpuReserve(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_CpuReserve()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting semantic='cpu.reserve' type='integer' meaning='Processor capacity kept for this machine.' unit='%' range='0..100' edit='show' source='Virtual Server SDK, SetSchedulingParameters'"
	 * @generated
	 */
	Long getCpuReserve();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getCpuReserve <em>Cpu Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Reserve</em>' attribute.
	 * @see #getCpuReserve()
	 * @generated
	 */
	void setCpuReserve(Long value);

	/**
	 * Returns the value of the '<em><b>Cpu Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Maximum</em>' attribute.
	 * @see #setCpuMaximum(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_CpuMaximum()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting semantic='cpu.maximum' type='integer' meaning='Most processor capacity this machine may use.' unit='%' range='1..100' edit='show' source='Virtual Server SDK, SetSchedulingParameters'"
	 * @generated
	 */
	Long getCpuMaximum();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualMachine#getCpuMaximum <em>Cpu Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Maximum</em>' attribute.
	 * @see #getCpuMaximum()
	 * @generated
	 */
	void setCpuMaximum(Long value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the administrator says that the machine is for: production, test, template, archive, domain-controller, database, cluster-node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualMachine_Roles()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getRoles();

} // VirtualMachine
