/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.verdigris.model.estate.EstatePackage
 * @generated
 */
public interface EstateFactory extends EFactory
{
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EstateFactory eINSTANCE = org.verdigris.model.estate.impl.EstateFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Estate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Estate</em>'.
	 * @generated
	 */
	Estate createEstate();

	/**
	 * Returns a new object of class '<em>Problem</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Problem</em>'.
	 * @generated
	 */
	Problem createProblem();

	/**
	 * Returns a new object of class '<em>Host</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host</em>'.
	 * @generated
	 */
	Host createHost();

	/**
	 * Returns a new object of class '<em>Volume</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Volume</em>'.
	 * @generated
	 */
	Volume createVolume();

	/**
	 * Returns a new object of class '<em>Physical Disk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Physical Disk</em>'.
	 * @generated
	 */
	PhysicalDisk createPhysicalDisk();

	/**
	 * Returns a new object of class '<em>Host Adapter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host Adapter</em>'.
	 * @generated
	 */
	HostAdapter createHostAdapter();

	/**
	 * Returns a new object of class '<em>Host Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host Option</em>'.
	 * @generated
	 */
	HostOption createHostOption();

	/**
	 * Returns a new object of class '<em>Virtual Machine</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtual Machine</em>'.
	 * @generated
	 */
	VirtualMachine createVirtualMachine();

	/**
	 * Returns a new object of class '<em>File Reference</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>File Reference</em>'.
	 * @generated
	 */
	FileReference createFileReference();

	/**
	 * Returns a new object of class '<em>Ide Controller</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ide Controller</em>'.
	 * @generated
	 */
	IdeController createIdeController();

	/**
	 * Returns a new object of class '<em>Scsi Controller</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scsi Controller</em>'.
	 * @generated
	 */
	ScsiController createScsiController();

	/**
	 * Returns a new object of class '<em>Drive</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Drive</em>'.
	 * @generated
	 */
	Drive createDrive();

	/**
	 * Returns a new object of class '<em>Network Adapter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Network Adapter</em>'.
	 * @generated
	 */
	NetworkAdapter createNetworkAdapter();

	/**
	 * Returns a new object of class '<em>Floppy</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Floppy</em>'.
	 * @generated
	 */
	Floppy createFloppy();

	/**
	 * Returns a new object of class '<em>Parallel Port</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parallel Port</em>'.
	 * @generated
	 */
	ParallelPort createParallelPort();

	/**
	 * Returns a new object of class '<em>Serial Port</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Serial Port</em>'.
	 * @generated
	 */
	SerialPort createSerialPort();

	/**
	 * Returns a new object of class '<em>Bios</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bios</em>'.
	 * @generated
	 */
	Bios createBios();

	/**
	 * Returns a new object of class '<em>Integration</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Integration</em>'.
	 * @generated
	 */
	Integration createIntegration();

	/**
	 * Returns a new object of class '<em>Product Mark</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Product Mark</em>'.
	 * @generated
	 */
	ProductMark createProductMark();

	/**
	 * Returns a new object of class '<em>Shutdown</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Shutdown</em>'.
	 * @generated
	 */
	Shutdown createShutdown();

	/**
	 * Returns a new object of class '<em>Undo Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Undo Settings</em>'.
	 * @generated
	 */
	UndoSettings createUndoSettings();

	/**
	 * Returns a new object of class '<em>Display</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Display</em>'.
	 * @generated
	 */
	Display createDisplay();

	/**
	 * Returns a new object of class '<em>Virtualization</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtualization</em>'.
	 * @generated
	 */
	Virtualization createVirtualization();

	/**
	 * Returns a new object of class '<em>Window Options</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Window Options</em>'.
	 * @generated
	 */
	WindowOptions createWindowOptions();

	/**
	 * Returns a new object of class '<em>Disk Image</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Image</em>'.
	 * @generated
	 */
	DiskImage createDiskImage();

	/**
	 * Returns a new object of class '<em>Disk Contents</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Contents</em>'.
	 * @generated
	 */
	DiskContents createDiskContents();

	/**
	 * Returns a new object of class '<em>Guest Volume</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guest Volume</em>'.
	 * @generated
	 */
	GuestVolume createGuestVolume();

	/**
	 * Returns a new object of class '<em>Guest System</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guest System</em>'.
	 * @generated
	 */
	GuestSystem createGuestSystem();

	/**
	 * Returns a new object of class '<em>Guest Service</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guest Service</em>'.
	 * @generated
	 */
	GuestService createGuestService();

	/**
	 * Returns a new object of class '<em>Guest Control Set</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guest Control Set</em>'.
	 * @generated
	 */
	GuestControlSet createGuestControlSet();

	/**
	 * Returns a new object of class '<em>Guest Drive Letter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guest Drive Letter</em>'.
	 * @generated
	 */
	GuestDriveLetter createGuestDriveLetter();

	/**
	 * Returns a new object of class '<em>Guest Gap</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guest Gap</em>'.
	 * @generated
	 */
	GuestGap createGuestGap();

	/**
	 * Returns a new object of class '<em>Parent Locator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parent Locator</em>'.
	 * @generated
	 */
	ParentLocator createParentLocator();

	/**
	 * Returns a new object of class '<em>Disk Flaw</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Flaw</em>'.
	 * @generated
	 */
	DiskFlaw createDiskFlaw();

	/**
	 * Returns a new object of class '<em>Virtual Network</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtual Network</em>'.
	 * @generated
	 */
	VirtualNetwork createVirtualNetwork();

	/**
	 * Returns a new object of class '<em>Dhcp Server</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dhcp Server</em>'.
	 * @generated
	 */
	DhcpServer createDhcpServer();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	EstatePackage getEstatePackage();

} //EstateFactory
