/**
 */
package org.verdigris.model.estate.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.verdigris.model.estate.Bios;
import org.verdigris.model.estate.DhcpServer;
import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Display;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Floppy;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestDriveLetter;
import org.verdigris.model.estate.GuestGap;
import org.verdigris.model.estate.GuestKind;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestService;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.HostOption;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.Integration;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.ParallelPort;
import org.verdigris.model.estate.ParentLocator;
import org.verdigris.model.estate.PhysicalDisk;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.ProductMark;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.SerialPort;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.Shutdown;
import org.verdigris.model.estate.UndoSettings;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.estate.Virtualization;
import org.verdigris.model.estate.Volume;
import org.verdigris.model.estate.WindowOptions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class EstatePackageImpl extends EPackageImpl implements EstatePackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fileElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass estateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass problemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass volumeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass physicalDiskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostAdapterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualMachineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fileReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ideControllerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scsiControllerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass driveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkAdapterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass floppyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parallelPortEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serialPortEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass biosEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass integrationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productMarkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shutdownEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass undoSettingsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass displayEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualizationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowOptionsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskImageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskContentsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guestVolumeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guestSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guestServiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guestControlSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guestDriveLetterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guestGapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parentLocatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskFlawEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualNetworkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dhcpServerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum diskTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum guestKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum guestRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum driverStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType textEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType unsignedIntegerEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType flagEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType hexBytesEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType numberEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType byteCountEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType megabyteCountEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType momentEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.verdigris.model.estate.EstatePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private EstatePackageImpl()
	{
		super(eNS_URI, EstateFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link EstatePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static EstatePackage init()
	{
		if (isInited) return (EstatePackage)EPackage.Registry.INSTANCE.getEPackage(EstatePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredEstatePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		EstatePackageImpl theEstatePackage = registeredEstatePackage instanceof EstatePackageImpl ? (EstatePackageImpl)registeredEstatePackage : new EstatePackageImpl();

		isInited = true;

		// Create package meta-data objects
		theEstatePackage.createPackageContents();

		// Initialize created meta-data
		theEstatePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theEstatePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(EstatePackage.eNS_URI, theEstatePackage);
		return theEstatePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedElement()
	{
		return namedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Name()
	{
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFileElement()
	{
		return fileElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileElement_Path()
	{
		return (EAttribute)fileElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileElement_FileSize()
	{
		return (EAttribute)fileElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileElement_Modified()
	{
		return (EAttribute)fileElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileElement_Unreadable()
	{
		return (EAttribute)fileElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileElement_ReadOnly()
	{
		return (EAttribute)fileElementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEstate()
	{
		return estateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstate_Folders()
	{
		return (EAttribute)estateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstate_Scanned()
	{
		return (EAttribute)estateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEstate_Hosts()
	{
		return (EReference)estateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEstate_Machines()
	{
		return (EReference)estateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEstate_Networks()
	{
		return (EReference)estateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEstate_Disks()
	{
		return (EReference)estateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEstate_Problems()
	{
		return (EReference)estateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstate_SetAside()
	{
		return (EAttribute)estateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProblem()
	{
		return problemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Kind()
	{
		return (EAttribute)problemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Severity()
	{
		return (EAttribute)problemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProblem_Subject()
	{
		return (EReference)problemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Path()
	{
		return (EAttribute)problemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Setting()
	{
		return (EAttribute)problemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Message()
	{
		return (EAttribute)problemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Solution()
	{
		return (EAttribute)problemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHost()
	{
		return hostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Folders()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Product()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_OperatingSystem()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Memory()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Processors()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_ProcessorName()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_BootOptions()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Antivirus()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_AntivirusExclusions()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Cluster()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_NodeState()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Volumes()
	{
		return (EReference)hostEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_PhysicalDisks()
	{
		return (EReference)hostEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Adapters()
	{
		return (EReference)hostEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Options()
	{
		return (EReference)hostEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Machines()
	{
		return (EReference)hostEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Networks()
	{
		return (EReference)hostEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVolume()
	{
		return volumeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Label()
	{
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_FileSystem()
	{
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Capacity()
	{
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Free()
	{
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Folder()
	{
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Fragmentation()
	{
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Compressed()
	{
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhysicalDisk()
	{
		return physicalDiskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhysicalDisk_Bus()
	{
		return (EAttribute)physicalDiskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhysicalDisk_Capacity()
	{
		return (EAttribute)physicalDiskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHostAdapter()
	{
		return hostAdapterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostAdapter_Address()
	{
		return (EAttribute)hostAdapterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostAdapter_Binding()
	{
		return (EAttribute)hostAdapterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostAdapter_Use()
	{
		return (EAttribute)hostAdapterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostAdapter_ServicesBound()
	{
		return (EAttribute)hostAdapterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHostOption()
	{
		return hostOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostOption_Value()
	{
		return (EAttribute)hostOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualMachine()
	{
		return virtualMachineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Host()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_FormatVersion()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_WarnWithoutBootDisk()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_Memory()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_AdapterCount()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_NetworkAdapters()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_VideoMemory()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_IdeControllers()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_ScsiControllers()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_StandardName()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_StandardVersion()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Floppies()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_FloppyAutoDetect()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_ParallelPort()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_SerialPorts()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_SerialConnectImmediately()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Bios()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Integration()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Creator()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Modifier()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_SavedState()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Shutdown()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_SoundEnabled()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_Startup()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Undo()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Display()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_GuestCode()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_GlobalConfigurationId()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_Notes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Virtualization()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_MultiChannel()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Window()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_StartDelay()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_RunAsAccountEnabled()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_RunAsAccount()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_CpuWeight()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_CpuReserve()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_CpuMaximum()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_Roles()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFileReference()
	{
		return fileReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileReference_Absolute()
	{
		return (EAttribute)fileReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileReference_Relative()
	{
		return (EAttribute)fileReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileReference_Resolved()
	{
		return (EAttribute)fileReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileReference_FileSize()
	{
		return (EAttribute)fileReferenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileReference_Modified()
	{
		return (EAttribute)fileReferenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdeController()
	{
		return ideControllerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdeController_Id()
	{
		return (EAttribute)ideControllerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIdeController_Drives()
	{
		return (EReference)ideControllerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScsiController()
	{
		return scsiControllerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiController_Id()
	{
		return (EAttribute)scsiControllerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiController_ScsiId()
	{
		return (EAttribute)scsiControllerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiController_Shared()
	{
		return (EAttribute)scsiControllerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScsiController_Drives()
	{
		return (EReference)scsiControllerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDrive()
	{
		return driveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDrive_Id()
	{
		return (EAttribute)driveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDrive_DriveType()
	{
		return (EAttribute)driveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDrive_Image()
	{
		return (EReference)driveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDrive_UndoImage()
	{
		return (EReference)driveEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDrive_Disk()
	{
		return (EReference)driveEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDrive_UndoDisk()
	{
		return (EReference)driveEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkAdapter()
	{
		return networkAdapterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkAdapter_Machine()
	{
		return (EReference)networkAdapterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_Id()
	{
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_NetworkId()
	{
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_NetworkName()
	{
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_Address()
	{
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_InternalNumber()
	{
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_AddressDynamic()
	{
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkAdapter_Network()
	{
		return (EReference)networkAdapterEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFloppy()
	{
		return floppyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFloppy_Id()
	{
		return (EAttribute)floppyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFloppy_Image()
	{
		return (EReference)floppyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParallelPort()
	{
		return parallelPortEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParallelPort_Shared()
	{
		return (EAttribute)parallelPortEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParallelPort_PortType()
	{
		return (EAttribute)parallelPortEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSerialPort()
	{
		return serialPortEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSerialPort_Id()
	{
		return (EAttribute)serialPortEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSerialPort_PortType()
	{
		return (EAttribute)serialPortEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSerialPort_TextFile()
	{
		return (EAttribute)serialPortEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSerialPort_PipeName()
	{
		return (EAttribute)serialPortEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBios()
	{
		return biosEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_BaseBoardSerialNumber()
	{
		return (EAttribute)biosEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_SerialNumber()
	{
		return (EAttribute)biosEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_ChassisAssetTag()
	{
		return (EAttribute)biosEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_ChassisSerialNumber()
	{
		return (EAttribute)biosEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_Guid()
	{
		return (EAttribute)biosEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_Cmos()
	{
		return (EAttribute)biosEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_Time()
	{
		return (EAttribute)biosEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_TimeSyncAtBoot()
	{
		return (EAttribute)biosEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIntegration()
	{
		return integrationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_Mouse()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_Additions()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_GuestName()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_GuestShortName()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_GuestBuild()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_GuestRevision()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_GuestSuite()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_VideoDepth()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_VideoHeight()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_VideoWidth()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_HeartbeatTime()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_HeartbeatRate()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_HeartbeatFailureInterval()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_HeartbeatFailureAttempts()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_TimeSync()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_TimeSyncFrequency()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_TimeSyncThreshold()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_FolderSharing()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegration_FolderSharingLoadAllowed()
	{
		return (EAttribute)integrationEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProductMark()
	{
		return productMarkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductMark_Build()
	{
		return (EAttribute)productMarkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductMark_Product()
	{
		return (EAttribute)productMarkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShutdown()
	{
		return shutdownEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShutdown_Prompt()
	{
		return (EAttribute)shutdownEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShutdown_QuitAction()
	{
		return (EAttribute)shutdownEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShutdown_WasRunning()
	{
		return (EAttribute)shutdownEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShutdown_OfferSave()
	{
		return (EAttribute)shutdownEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShutdown_OfferShutdown()
	{
		return (EAttribute)shutdownEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShutdown_OfferTurnOff()
	{
		return (EAttribute)shutdownEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShutdown_ForceAction()
	{
		return (EAttribute)shutdownEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShutdown_LastChoice()
	{
		return (EAttribute)shutdownEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShutdown_LastCommit()
	{
		return (EAttribute)shutdownEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUndoSettings()
	{
		return undoSettingsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndoSettings_Enabled()
	{
		return (EAttribute)undoSettingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndoSettings_PurposelyKept()
	{
		return (EAttribute)undoSettingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndoSettings_UseDefault()
	{
		return (EAttribute)undoSettingsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndoSettings_DefaultAction()
	{
		return (EAttribute)undoSettingsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisplay()
	{
		return displayEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_DisableResize()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_FullScreen()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_FullScreenAtStartup()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_StandardResolutionsOnly()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_Height()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_Width()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_MaximumHeight()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_MaximumWidth()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_Left()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_Top()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualization()
	{
		return virtualizationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualization_HardwareAssisted()
	{
		return (EAttribute)virtualizationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualization_AllowPacketFiltering()
	{
		return (EAttribute)virtualizationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualization_AllowPromiscuousMode()
	{
		return (EAttribute)virtualizationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowOptions()
	{
		return windowOptionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOptions_Left()
	{
		return (EAttribute)windowOptionsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOptions_Top()
	{
		return (EAttribute)windowOptionsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOptions_Height()
	{
		return (EAttribute)windowOptionsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOptions_Width()
	{
		return (EAttribute)windowOptionsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOptions_FullScreen()
	{
		return (EAttribute)windowOptionsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOptions_ShowCloseMessage()
	{
		return (EAttribute)windowOptionsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOptions_CloseAction()
	{
		return (EAttribute)windowOptionsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOptions_PublishApplications()
	{
		return (EAttribute)windowOptionsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOptions_SecondsToSave()
	{
		return (EAttribute)windowOptionsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskImage()
	{
		return diskImageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_Type()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_Capacity()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_OriginalSize()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_DiskId()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_Created()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_Creator()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_CreatorVersion()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_CreatorHost()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_Cylinders()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_Heads()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_SectorsPerTrack()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_InSavedState()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_Temporary()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_TableOffset()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_TableEntries()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_AllocatedBlocks()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_BlockSize()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_ParentId()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_ParentName()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskImage_ParentModified()
	{
		return (EAttribute)diskImageEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskImage_ParentLocators()
	{
		return (EReference)diskImageEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskImage_Flaws()
	{
		return (EReference)diskImageEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskImage_Contents()
	{
		return (EReference)diskImageEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskImage_Parent()
	{
		return (EReference)diskImageEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskImage_Children()
	{
		return (EReference)diskImageEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskImage_Drives()
	{
		return (EReference)diskImageEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskImage_UndoDrives()
	{
		return (EReference)diskImageEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskContents()
	{
		return diskContentsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskContents_Unread()
	{
		return (EAttribute)diskContentsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskContents_DiskSignature()
	{
		return (EAttribute)diskContentsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskContents_Notes()
	{
		return (EAttribute)diskContentsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskContents_Volumes()
	{
		return (EReference)diskContentsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskContents_Systems()
	{
		return (EReference)diskContentsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuestVolume()
	{
		return guestVolumeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_Partition()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_PartitionType()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_Active()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_FileSystem()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_Start()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_Size()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_Free()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_Clean()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_Doubts()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_Heads()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestVolume_Unread()
	{
		return (EAttribute)guestVolumeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuestSystem()
	{
		return guestSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Kind()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Partition()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Folder()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Product()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Version()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Build()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_ServicePack()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Architecture()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Role()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_DnsSuffix()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_TimeZone()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Installed()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_LastShutdown()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Additions()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_AdditionsVersion()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Hibernated()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_PageFileSize()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_BootSwitches()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Antivirus()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestSystem_Kernels()
	{
		return (EAttribute)guestSystemEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuestSystem_Services()
	{
		return (EReference)guestSystemEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuestSystem_ControlSets()
	{
		return (EReference)guestSystemEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuestSystem_Letters()
	{
		return (EReference)guestSystemEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuestSystem_Gaps()
	{
		return (EReference)guestSystemEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuestService()
	{
		return guestServiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestService_Start()
	{
		return (EAttribute)guestServiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestService_Driver()
	{
		return (EAttribute)guestServiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestService_Image()
	{
		return (EAttribute)guestServiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuestControlSet()
	{
		return guestControlSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestControlSet_Number()
	{
		return (EAttribute)guestControlSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestControlSet_Current()
	{
		return (EAttribute)guestControlSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestControlSet_LastKnownGood()
	{
		return (EAttribute)guestControlSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestControlSet_Scsi()
	{
		return (EAttribute)guestControlSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestControlSet_ScsiDriver()
	{
		return (EAttribute)guestControlSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestControlSet_ScsiFindings()
	{
		return (EAttribute)guestControlSetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestControlSet_Ide()
	{
		return (EAttribute)guestControlSetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestControlSet_IdeFindings()
	{
		return (EAttribute)guestControlSetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuestDriveLetter()
	{
		return guestDriveLetterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestDriveLetter_Letter()
	{
		return (EAttribute)guestDriveLetterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestDriveLetter_Partition()
	{
		return (EAttribute)guestDriveLetterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuestGap()
	{
		return guestGapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestGap_Fact()
	{
		return (EAttribute)guestGapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuestGap_Reason()
	{
		return (EAttribute)guestGapEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParentLocator()
	{
		return parentLocatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParentLocator_Code()
	{
		return (EAttribute)parentLocatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParentLocator_Text()
	{
		return (EAttribute)parentLocatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParentLocator_Offset()
	{
		return (EAttribute)parentLocatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParentLocator_Space()
	{
		return (EAttribute)parentLocatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParentLocator_Length()
	{
		return (EAttribute)parentLocatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskFlaw()
	{
		return diskFlawEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskFlaw_Rule()
	{
		return (EAttribute)diskFlawEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskFlaw_Severity()
	{
		return (EAttribute)diskFlawEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskFlaw_Message()
	{
		return (EAttribute)diskFlawEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskFlaw_Offset()
	{
		return (EAttribute)diskFlawEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualNetwork()
	{
		return virtualNetworkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualNetwork_Host()
	{
		return (EReference)virtualNetworkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualNetwork_NetworkId()
	{
		return (EAttribute)virtualNetworkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualNetwork_Gateway()
	{
		return (EAttribute)virtualNetworkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualNetwork_StoredName()
	{
		return (EAttribute)virtualNetworkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualNetwork_HostAdapter()
	{
		return (EAttribute)virtualNetworkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualNetwork_Notes()
	{
		return (EAttribute)virtualNetworkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualNetwork_Dhcp()
	{
		return (EReference)virtualNetworkEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualNetwork_Adapters()
	{
		return (EReference)virtualNetworkEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDhcpServer()
	{
		return dhcpServerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_Enabled()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_Network()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_Mask()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_Start()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_End()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_Server()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_Gateway()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_DnsServers()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_WinsServers()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_LeaseTime()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_RenewalTime()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDhcpServer_RebindingTime()
	{
		return (EAttribute)dhcpServerEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity()
	{
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDiskType()
	{
		return diskTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGuestKind()
	{
		return guestKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGuestRole()
	{
		return guestRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDriverState()
	{
		return driverStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getText()
	{
		return textEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getUnsignedInteger()
	{
		return unsignedIntegerEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFlag()
	{
		return flagEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getHexBytes()
	{
		return hexBytesEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getNumber()
	{
		return numberEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getByteCount()
	{
		return byteCountEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMegabyteCount()
	{
		return megabyteCountEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMoment()
	{
		return momentEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EstateFactory getEstateFactory()
	{
		return (EstateFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);

		fileElementEClass = createEClass(FILE_ELEMENT);
		createEAttribute(fileElementEClass, FILE_ELEMENT__PATH);
		createEAttribute(fileElementEClass, FILE_ELEMENT__FILE_SIZE);
		createEAttribute(fileElementEClass, FILE_ELEMENT__MODIFIED);
		createEAttribute(fileElementEClass, FILE_ELEMENT__UNREADABLE);
		createEAttribute(fileElementEClass, FILE_ELEMENT__READ_ONLY);

		estateEClass = createEClass(ESTATE);
		createEAttribute(estateEClass, ESTATE__FOLDERS);
		createEAttribute(estateEClass, ESTATE__SCANNED);
		createEReference(estateEClass, ESTATE__HOSTS);
		createEReference(estateEClass, ESTATE__MACHINES);
		createEReference(estateEClass, ESTATE__NETWORKS);
		createEReference(estateEClass, ESTATE__DISKS);
		createEReference(estateEClass, ESTATE__PROBLEMS);
		createEAttribute(estateEClass, ESTATE__SET_ASIDE);

		problemEClass = createEClass(PROBLEM);
		createEAttribute(problemEClass, PROBLEM__KIND);
		createEAttribute(problemEClass, PROBLEM__SEVERITY);
		createEReference(problemEClass, PROBLEM__SUBJECT);
		createEAttribute(problemEClass, PROBLEM__PATH);
		createEAttribute(problemEClass, PROBLEM__SETTING);
		createEAttribute(problemEClass, PROBLEM__MESSAGE);
		createEAttribute(problemEClass, PROBLEM__SOLUTION);

		hostEClass = createEClass(HOST);
		createEAttribute(hostEClass, HOST__FOLDERS);
		createEAttribute(hostEClass, HOST__PRODUCT);
		createEAttribute(hostEClass, HOST__OPERATING_SYSTEM);
		createEAttribute(hostEClass, HOST__MEMORY);
		createEAttribute(hostEClass, HOST__PROCESSORS);
		createEAttribute(hostEClass, HOST__PROCESSOR_NAME);
		createEAttribute(hostEClass, HOST__BOOT_OPTIONS);
		createEAttribute(hostEClass, HOST__ANTIVIRUS);
		createEAttribute(hostEClass, HOST__ANTIVIRUS_EXCLUSIONS);
		createEAttribute(hostEClass, HOST__CLUSTER);
		createEAttribute(hostEClass, HOST__NODE_STATE);
		createEReference(hostEClass, HOST__VOLUMES);
		createEReference(hostEClass, HOST__PHYSICAL_DISKS);
		createEReference(hostEClass, HOST__ADAPTERS);
		createEReference(hostEClass, HOST__OPTIONS);
		createEReference(hostEClass, HOST__MACHINES);
		createEReference(hostEClass, HOST__NETWORKS);

		volumeEClass = createEClass(VOLUME);
		createEAttribute(volumeEClass, VOLUME__LABEL);
		createEAttribute(volumeEClass, VOLUME__FILE_SYSTEM);
		createEAttribute(volumeEClass, VOLUME__CAPACITY);
		createEAttribute(volumeEClass, VOLUME__FREE);
		createEAttribute(volumeEClass, VOLUME__FOLDER);
		createEAttribute(volumeEClass, VOLUME__FRAGMENTATION);
		createEAttribute(volumeEClass, VOLUME__COMPRESSED);

		physicalDiskEClass = createEClass(PHYSICAL_DISK);
		createEAttribute(physicalDiskEClass, PHYSICAL_DISK__BUS);
		createEAttribute(physicalDiskEClass, PHYSICAL_DISK__CAPACITY);

		hostAdapterEClass = createEClass(HOST_ADAPTER);
		createEAttribute(hostAdapterEClass, HOST_ADAPTER__ADDRESS);
		createEAttribute(hostAdapterEClass, HOST_ADAPTER__BINDING);
		createEAttribute(hostAdapterEClass, HOST_ADAPTER__USE);
		createEAttribute(hostAdapterEClass, HOST_ADAPTER__SERVICES_BOUND);

		hostOptionEClass = createEClass(HOST_OPTION);
		createEAttribute(hostOptionEClass, HOST_OPTION__VALUE);

		virtualMachineEClass = createEClass(VIRTUAL_MACHINE);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__HOST);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__FORMAT_VERSION);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__MEMORY);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__ADAPTER_COUNT);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__NETWORK_ADAPTERS);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__VIDEO_MEMORY);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__IDE_CONTROLLERS);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__SCSI_CONTROLLERS);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__STANDARD_NAME);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__STANDARD_VERSION);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__FLOPPIES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__PARALLEL_PORT);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__SERIAL_PORTS);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__BIOS);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__INTEGRATION);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__CREATOR);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__MODIFIER);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__SAVED_STATE);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__SHUTDOWN);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__SOUND_ENABLED);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__STARTUP);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__UNDO);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__DISPLAY);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__GUEST_CODE);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__GLOBAL_CONFIGURATION_ID);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__NOTES);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__VIRTUALIZATION);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__MULTI_CHANNEL);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__WINDOW);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__START_DELAY);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__RUN_AS_ACCOUNT);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__CPU_WEIGHT);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__CPU_RESERVE);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__CPU_MAXIMUM);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__ROLES);

		fileReferenceEClass = createEClass(FILE_REFERENCE);
		createEAttribute(fileReferenceEClass, FILE_REFERENCE__ABSOLUTE);
		createEAttribute(fileReferenceEClass, FILE_REFERENCE__RELATIVE);
		createEAttribute(fileReferenceEClass, FILE_REFERENCE__RESOLVED);
		createEAttribute(fileReferenceEClass, FILE_REFERENCE__FILE_SIZE);
		createEAttribute(fileReferenceEClass, FILE_REFERENCE__MODIFIED);

		ideControllerEClass = createEClass(IDE_CONTROLLER);
		createEAttribute(ideControllerEClass, IDE_CONTROLLER__ID);
		createEReference(ideControllerEClass, IDE_CONTROLLER__DRIVES);

		scsiControllerEClass = createEClass(SCSI_CONTROLLER);
		createEAttribute(scsiControllerEClass, SCSI_CONTROLLER__ID);
		createEAttribute(scsiControllerEClass, SCSI_CONTROLLER__SCSI_ID);
		createEAttribute(scsiControllerEClass, SCSI_CONTROLLER__SHARED);
		createEReference(scsiControllerEClass, SCSI_CONTROLLER__DRIVES);

		driveEClass = createEClass(DRIVE);
		createEAttribute(driveEClass, DRIVE__ID);
		createEAttribute(driveEClass, DRIVE__DRIVE_TYPE);
		createEReference(driveEClass, DRIVE__IMAGE);
		createEReference(driveEClass, DRIVE__UNDO_IMAGE);
		createEReference(driveEClass, DRIVE__DISK);
		createEReference(driveEClass, DRIVE__UNDO_DISK);

		networkAdapterEClass = createEClass(NETWORK_ADAPTER);
		createEReference(networkAdapterEClass, NETWORK_ADAPTER__MACHINE);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__ID);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__NETWORK_ID);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__NETWORK_NAME);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__ADDRESS);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__INTERNAL_NUMBER);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__ADDRESS_DYNAMIC);
		createEReference(networkAdapterEClass, NETWORK_ADAPTER__NETWORK);

		floppyEClass = createEClass(FLOPPY);
		createEAttribute(floppyEClass, FLOPPY__ID);
		createEReference(floppyEClass, FLOPPY__IMAGE);

		parallelPortEClass = createEClass(PARALLEL_PORT);
		createEAttribute(parallelPortEClass, PARALLEL_PORT__SHARED);
		createEAttribute(parallelPortEClass, PARALLEL_PORT__PORT_TYPE);

		serialPortEClass = createEClass(SERIAL_PORT);
		createEAttribute(serialPortEClass, SERIAL_PORT__ID);
		createEAttribute(serialPortEClass, SERIAL_PORT__PORT_TYPE);
		createEAttribute(serialPortEClass, SERIAL_PORT__TEXT_FILE);
		createEAttribute(serialPortEClass, SERIAL_PORT__PIPE_NAME);

		biosEClass = createEClass(BIOS);
		createEAttribute(biosEClass, BIOS__BASE_BOARD_SERIAL_NUMBER);
		createEAttribute(biosEClass, BIOS__SERIAL_NUMBER);
		createEAttribute(biosEClass, BIOS__CHASSIS_ASSET_TAG);
		createEAttribute(biosEClass, BIOS__CHASSIS_SERIAL_NUMBER);
		createEAttribute(biosEClass, BIOS__GUID);
		createEAttribute(biosEClass, BIOS__CMOS);
		createEAttribute(biosEClass, BIOS__TIME);
		createEAttribute(biosEClass, BIOS__TIME_SYNC_AT_BOOT);

		integrationEClass = createEClass(INTEGRATION);
		createEAttribute(integrationEClass, INTEGRATION__MOUSE);
		createEAttribute(integrationEClass, INTEGRATION__ADDITIONS);
		createEAttribute(integrationEClass, INTEGRATION__GUEST_NAME);
		createEAttribute(integrationEClass, INTEGRATION__GUEST_SHORT_NAME);
		createEAttribute(integrationEClass, INTEGRATION__GUEST_BUILD);
		createEAttribute(integrationEClass, INTEGRATION__GUEST_REVISION);
		createEAttribute(integrationEClass, INTEGRATION__GUEST_SUITE);
		createEAttribute(integrationEClass, INTEGRATION__VIDEO_DEPTH);
		createEAttribute(integrationEClass, INTEGRATION__VIDEO_HEIGHT);
		createEAttribute(integrationEClass, INTEGRATION__VIDEO_WIDTH);
		createEAttribute(integrationEClass, INTEGRATION__HEARTBEAT_TIME);
		createEAttribute(integrationEClass, INTEGRATION__HEARTBEAT_RATE);
		createEAttribute(integrationEClass, INTEGRATION__HEARTBEAT_FAILURE_INTERVAL);
		createEAttribute(integrationEClass, INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS);
		createEAttribute(integrationEClass, INTEGRATION__TIME_SYNC);
		createEAttribute(integrationEClass, INTEGRATION__TIME_SYNC_FREQUENCY);
		createEAttribute(integrationEClass, INTEGRATION__TIME_SYNC_THRESHOLD);
		createEAttribute(integrationEClass, INTEGRATION__FOLDER_SHARING);
		createEAttribute(integrationEClass, INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED);

		productMarkEClass = createEClass(PRODUCT_MARK);
		createEAttribute(productMarkEClass, PRODUCT_MARK__BUILD);
		createEAttribute(productMarkEClass, PRODUCT_MARK__PRODUCT);

		shutdownEClass = createEClass(SHUTDOWN);
		createEAttribute(shutdownEClass, SHUTDOWN__PROMPT);
		createEAttribute(shutdownEClass, SHUTDOWN__QUIT_ACTION);
		createEAttribute(shutdownEClass, SHUTDOWN__WAS_RUNNING);
		createEAttribute(shutdownEClass, SHUTDOWN__OFFER_SAVE);
		createEAttribute(shutdownEClass, SHUTDOWN__OFFER_SHUTDOWN);
		createEAttribute(shutdownEClass, SHUTDOWN__OFFER_TURN_OFF);
		createEAttribute(shutdownEClass, SHUTDOWN__FORCE_ACTION);
		createEAttribute(shutdownEClass, SHUTDOWN__LAST_CHOICE);
		createEAttribute(shutdownEClass, SHUTDOWN__LAST_COMMIT);

		undoSettingsEClass = createEClass(UNDO_SETTINGS);
		createEAttribute(undoSettingsEClass, UNDO_SETTINGS__ENABLED);
		createEAttribute(undoSettingsEClass, UNDO_SETTINGS__PURPOSELY_KEPT);
		createEAttribute(undoSettingsEClass, UNDO_SETTINGS__USE_DEFAULT);
		createEAttribute(undoSettingsEClass, UNDO_SETTINGS__DEFAULT_ACTION);

		displayEClass = createEClass(DISPLAY);
		createEAttribute(displayEClass, DISPLAY__DISABLE_RESIZE);
		createEAttribute(displayEClass, DISPLAY__FULL_SCREEN);
		createEAttribute(displayEClass, DISPLAY__FULL_SCREEN_AT_STARTUP);
		createEAttribute(displayEClass, DISPLAY__STANDARD_RESOLUTIONS_ONLY);
		createEAttribute(displayEClass, DISPLAY__HEIGHT);
		createEAttribute(displayEClass, DISPLAY__WIDTH);
		createEAttribute(displayEClass, DISPLAY__MAXIMUM_HEIGHT);
		createEAttribute(displayEClass, DISPLAY__MAXIMUM_WIDTH);
		createEAttribute(displayEClass, DISPLAY__LEFT);
		createEAttribute(displayEClass, DISPLAY__TOP);

		virtualizationEClass = createEClass(VIRTUALIZATION);
		createEAttribute(virtualizationEClass, VIRTUALIZATION__HARDWARE_ASSISTED);
		createEAttribute(virtualizationEClass, VIRTUALIZATION__ALLOW_PACKET_FILTERING);
		createEAttribute(virtualizationEClass, VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE);

		windowOptionsEClass = createEClass(WINDOW_OPTIONS);
		createEAttribute(windowOptionsEClass, WINDOW_OPTIONS__LEFT);
		createEAttribute(windowOptionsEClass, WINDOW_OPTIONS__TOP);
		createEAttribute(windowOptionsEClass, WINDOW_OPTIONS__HEIGHT);
		createEAttribute(windowOptionsEClass, WINDOW_OPTIONS__WIDTH);
		createEAttribute(windowOptionsEClass, WINDOW_OPTIONS__FULL_SCREEN);
		createEAttribute(windowOptionsEClass, WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE);
		createEAttribute(windowOptionsEClass, WINDOW_OPTIONS__CLOSE_ACTION);
		createEAttribute(windowOptionsEClass, WINDOW_OPTIONS__PUBLISH_APPLICATIONS);
		createEAttribute(windowOptionsEClass, WINDOW_OPTIONS__SECONDS_TO_SAVE);

		diskImageEClass = createEClass(DISK_IMAGE);
		createEAttribute(diskImageEClass, DISK_IMAGE__TYPE);
		createEAttribute(diskImageEClass, DISK_IMAGE__CAPACITY);
		createEAttribute(diskImageEClass, DISK_IMAGE__ORIGINAL_SIZE);
		createEAttribute(diskImageEClass, DISK_IMAGE__DISK_ID);
		createEAttribute(diskImageEClass, DISK_IMAGE__CREATED);
		createEAttribute(diskImageEClass, DISK_IMAGE__CREATOR);
		createEAttribute(diskImageEClass, DISK_IMAGE__CREATOR_VERSION);
		createEAttribute(diskImageEClass, DISK_IMAGE__CREATOR_HOST);
		createEAttribute(diskImageEClass, DISK_IMAGE__CYLINDERS);
		createEAttribute(diskImageEClass, DISK_IMAGE__HEADS);
		createEAttribute(diskImageEClass, DISK_IMAGE__SECTORS_PER_TRACK);
		createEAttribute(diskImageEClass, DISK_IMAGE__IN_SAVED_STATE);
		createEAttribute(diskImageEClass, DISK_IMAGE__TEMPORARY);
		createEAttribute(diskImageEClass, DISK_IMAGE__TABLE_OFFSET);
		createEAttribute(diskImageEClass, DISK_IMAGE__TABLE_ENTRIES);
		createEAttribute(diskImageEClass, DISK_IMAGE__ALLOCATED_BLOCKS);
		createEAttribute(diskImageEClass, DISK_IMAGE__BLOCK_SIZE);
		createEAttribute(diskImageEClass, DISK_IMAGE__PARENT_ID);
		createEAttribute(diskImageEClass, DISK_IMAGE__PARENT_NAME);
		createEAttribute(diskImageEClass, DISK_IMAGE__PARENT_MODIFIED);
		createEReference(diskImageEClass, DISK_IMAGE__PARENT_LOCATORS);
		createEReference(diskImageEClass, DISK_IMAGE__FLAWS);
		createEReference(diskImageEClass, DISK_IMAGE__CONTENTS);
		createEReference(diskImageEClass, DISK_IMAGE__PARENT);
		createEReference(diskImageEClass, DISK_IMAGE__CHILDREN);
		createEReference(diskImageEClass, DISK_IMAGE__DRIVES);
		createEReference(diskImageEClass, DISK_IMAGE__UNDO_DRIVES);

		diskContentsEClass = createEClass(DISK_CONTENTS);
		createEAttribute(diskContentsEClass, DISK_CONTENTS__UNREAD);
		createEAttribute(diskContentsEClass, DISK_CONTENTS__DISK_SIGNATURE);
		createEAttribute(diskContentsEClass, DISK_CONTENTS__NOTES);
		createEReference(diskContentsEClass, DISK_CONTENTS__VOLUMES);
		createEReference(diskContentsEClass, DISK_CONTENTS__SYSTEMS);

		guestVolumeEClass = createEClass(GUEST_VOLUME);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__PARTITION);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__PARTITION_TYPE);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__ACTIVE);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__FILE_SYSTEM);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__START);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__SIZE);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__FREE);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__CLEAN);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__DOUBTS);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__HEADS);
		createEAttribute(guestVolumeEClass, GUEST_VOLUME__UNREAD);

		guestSystemEClass = createEClass(GUEST_SYSTEM);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__KIND);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__PARTITION);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__FOLDER);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__PRODUCT);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__VERSION);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__BUILD);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__SERVICE_PACK);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__ARCHITECTURE);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__ROLE);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__DNS_SUFFIX);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__TIME_ZONE);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__INSTALLED);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__LAST_SHUTDOWN);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__ADDITIONS);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__ADDITIONS_VERSION);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__HIBERNATED);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__PAGE_FILE_SIZE);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__BOOT_SWITCHES);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__ANTIVIRUS);
		createEAttribute(guestSystemEClass, GUEST_SYSTEM__KERNELS);
		createEReference(guestSystemEClass, GUEST_SYSTEM__SERVICES);
		createEReference(guestSystemEClass, GUEST_SYSTEM__CONTROL_SETS);
		createEReference(guestSystemEClass, GUEST_SYSTEM__LETTERS);
		createEReference(guestSystemEClass, GUEST_SYSTEM__GAPS);

		guestServiceEClass = createEClass(GUEST_SERVICE);
		createEAttribute(guestServiceEClass, GUEST_SERVICE__START);
		createEAttribute(guestServiceEClass, GUEST_SERVICE__DRIVER);
		createEAttribute(guestServiceEClass, GUEST_SERVICE__IMAGE);

		guestControlSetEClass = createEClass(GUEST_CONTROL_SET);
		createEAttribute(guestControlSetEClass, GUEST_CONTROL_SET__NUMBER);
		createEAttribute(guestControlSetEClass, GUEST_CONTROL_SET__CURRENT);
		createEAttribute(guestControlSetEClass, GUEST_CONTROL_SET__LAST_KNOWN_GOOD);
		createEAttribute(guestControlSetEClass, GUEST_CONTROL_SET__SCSI);
		createEAttribute(guestControlSetEClass, GUEST_CONTROL_SET__SCSI_DRIVER);
		createEAttribute(guestControlSetEClass, GUEST_CONTROL_SET__SCSI_FINDINGS);
		createEAttribute(guestControlSetEClass, GUEST_CONTROL_SET__IDE);
		createEAttribute(guestControlSetEClass, GUEST_CONTROL_SET__IDE_FINDINGS);

		guestDriveLetterEClass = createEClass(GUEST_DRIVE_LETTER);
		createEAttribute(guestDriveLetterEClass, GUEST_DRIVE_LETTER__LETTER);
		createEAttribute(guestDriveLetterEClass, GUEST_DRIVE_LETTER__PARTITION);

		guestGapEClass = createEClass(GUEST_GAP);
		createEAttribute(guestGapEClass, GUEST_GAP__FACT);
		createEAttribute(guestGapEClass, GUEST_GAP__REASON);

		parentLocatorEClass = createEClass(PARENT_LOCATOR);
		createEAttribute(parentLocatorEClass, PARENT_LOCATOR__CODE);
		createEAttribute(parentLocatorEClass, PARENT_LOCATOR__TEXT);
		createEAttribute(parentLocatorEClass, PARENT_LOCATOR__OFFSET);
		createEAttribute(parentLocatorEClass, PARENT_LOCATOR__SPACE);
		createEAttribute(parentLocatorEClass, PARENT_LOCATOR__LENGTH);

		diskFlawEClass = createEClass(DISK_FLAW);
		createEAttribute(diskFlawEClass, DISK_FLAW__RULE);
		createEAttribute(diskFlawEClass, DISK_FLAW__SEVERITY);
		createEAttribute(diskFlawEClass, DISK_FLAW__MESSAGE);
		createEAttribute(diskFlawEClass, DISK_FLAW__OFFSET);

		virtualNetworkEClass = createEClass(VIRTUAL_NETWORK);
		createEReference(virtualNetworkEClass, VIRTUAL_NETWORK__HOST);
		createEAttribute(virtualNetworkEClass, VIRTUAL_NETWORK__NETWORK_ID);
		createEAttribute(virtualNetworkEClass, VIRTUAL_NETWORK__GATEWAY);
		createEAttribute(virtualNetworkEClass, VIRTUAL_NETWORK__STORED_NAME);
		createEAttribute(virtualNetworkEClass, VIRTUAL_NETWORK__HOST_ADAPTER);
		createEAttribute(virtualNetworkEClass, VIRTUAL_NETWORK__NOTES);
		createEReference(virtualNetworkEClass, VIRTUAL_NETWORK__DHCP);
		createEReference(virtualNetworkEClass, VIRTUAL_NETWORK__ADAPTERS);

		dhcpServerEClass = createEClass(DHCP_SERVER);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__ENABLED);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__NETWORK);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__MASK);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__START);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__END);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__SERVER);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__GATEWAY);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__DNS_SERVERS);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__WINS_SERVERS);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__LEASE_TIME);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__RENEWAL_TIME);
		createEAttribute(dhcpServerEClass, DHCP_SERVER__REBINDING_TIME);

		// Create enums
		severityEEnum = createEEnum(SEVERITY);
		diskTypeEEnum = createEEnum(DISK_TYPE);
		guestKindEEnum = createEEnum(GUEST_KIND);
		guestRoleEEnum = createEEnum(GUEST_ROLE);
		driverStateEEnum = createEEnum(DRIVER_STATE);

		// Create data types
		textEDataType = createEDataType(TEXT);
		unsignedIntegerEDataType = createEDataType(UNSIGNED_INTEGER);
		flagEDataType = createEDataType(FLAG);
		hexBytesEDataType = createEDataType(HEX_BYTES);
		numberEDataType = createEDataType(NUMBER);
		byteCountEDataType = createEDataType(BYTE_COUNT);
		megabyteCountEDataType = createEDataType(MEGABYTE_COUNT);
		momentEDataType = createEDataType(MOMENT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		fileElementEClass.getESuperTypes().add(this.getNamedElement());
		estateEClass.getESuperTypes().add(this.getNamedElement());
		hostEClass.getESuperTypes().add(this.getNamedElement());
		volumeEClass.getESuperTypes().add(this.getNamedElement());
		physicalDiskEClass.getESuperTypes().add(this.getNamedElement());
		hostAdapterEClass.getESuperTypes().add(this.getNamedElement());
		hostOptionEClass.getESuperTypes().add(this.getNamedElement());
		virtualMachineEClass.getESuperTypes().add(this.getFileElement());
		diskImageEClass.getESuperTypes().add(this.getFileElement());
		guestVolumeEClass.getESuperTypes().add(this.getNamedElement());
		guestSystemEClass.getESuperTypes().add(this.getNamedElement());
		guestServiceEClass.getESuperTypes().add(this.getNamedElement());
		virtualNetworkEClass.getESuperTypes().add(this.getFileElement());

		// Initialize classes and features; add operations and parameters
		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Name(), this.getText(), "name", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fileElementEClass, FileElement.class, "FileElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFileElement_Path(), this.getText(), "path", null, 0, 1, FileElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileElement_FileSize(), this.getByteCount(), "fileSize", null, 0, 1, FileElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileElement_Modified(), this.getMoment(), "modified", null, 0, 1, FileElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileElement_Unreadable(), this.getText(), "unreadable", null, 0, 1, FileElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileElement_ReadOnly(), this.getFlag(), "readOnly", null, 0, 1, FileElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(estateEClass, Estate.class, "Estate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEstate_Folders(), this.getText(), "folders", null, 0, -1, Estate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstate_Scanned(), this.getMoment(), "scanned", null, 0, 1, Estate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEstate_Hosts(), this.getHost(), null, "hosts", null, 0, -1, Estate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEstate_Machines(), this.getVirtualMachine(), null, "machines", null, 0, -1, Estate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEstate_Networks(), this.getVirtualNetwork(), null, "networks", null, 0, -1, Estate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEstate_Disks(), this.getDiskImage(), null, "disks", null, 0, -1, Estate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEstate_Problems(), this.getProblem(), null, "problems", null, 0, -1, Estate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstate_SetAside(), this.getText(), "setAside", null, 0, -1, Estate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(problemEClass, Problem.class, "Problem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProblem_Kind(), this.getText(), "kind", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_Severity(), this.getSeverity(), "severity", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProblem_Subject(), this.getNamedElement(), null, "subject", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_Path(), this.getText(), "path", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_Setting(), this.getText(), "setting", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_Message(), this.getText(), "message", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_Solution(), this.getText(), "solution", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostEClass, Host.class, "Host", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHost_Folders(), this.getText(), "folders", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Product(), this.getText(), "product", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_OperatingSystem(), this.getText(), "operatingSystem", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Memory(), this.getMegabyteCount(), "memory", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Processors(), this.getNumber(), "processors", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_ProcessorName(), this.getText(), "processorName", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_BootOptions(), this.getText(), "bootOptions", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Antivirus(), this.getText(), "antivirus", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_AntivirusExclusions(), this.getText(), "antivirusExclusions", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Cluster(), this.getText(), "cluster", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_NodeState(), this.getText(), "nodeState", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Volumes(), this.getVolume(), null, "volumes", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_PhysicalDisks(), this.getPhysicalDisk(), null, "physicalDisks", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Adapters(), this.getHostAdapter(), null, "adapters", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Options(), this.getHostOption(), null, "options", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Machines(), this.getVirtualMachine(), this.getVirtualMachine_Host(), "machines", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Networks(), this.getVirtualNetwork(), this.getVirtualNetwork_Host(), "networks", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(volumeEClass, Volume.class, "Volume", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVolume_Label(), this.getText(), "label", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVolume_FileSystem(), this.getText(), "fileSystem", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVolume_Capacity(), this.getByteCount(), "capacity", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVolume_Free(), this.getByteCount(), "free", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVolume_Folder(), this.getText(), "folder", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVolume_Fragmentation(), this.getNumber(), "fragmentation", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVolume_Compressed(), this.getFlag(), "compressed", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(physicalDiskEClass, PhysicalDisk.class, "PhysicalDisk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhysicalDisk_Bus(), this.getText(), "bus", null, 0, 1, PhysicalDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhysicalDisk_Capacity(), this.getByteCount(), "capacity", null, 0, 1, PhysicalDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostAdapterEClass, HostAdapter.class, "HostAdapter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHostAdapter_Address(), this.getHexBytes(), "address", null, 0, 1, HostAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostAdapter_Binding(), this.getUnsignedInteger(), "binding", null, 0, 1, HostAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostAdapter_Use(), this.getText(), "use", null, 0, 1, HostAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostAdapter_ServicesBound(), this.getFlag(), "servicesBound", null, 0, 1, HostAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostOptionEClass, HostOption.class, "HostOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHostOption_Value(), this.getText(), "value", null, 0, 1, HostOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualMachineEClass, VirtualMachine.class, "VirtualMachine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVirtualMachine_Host(), this.getHost(), this.getHost_Machines(), "host", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_FormatVersion(), this.getText(), "formatVersion", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_WarnWithoutBootDisk(), this.getFlag(), "warnWithoutBootDisk", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_Memory(), this.getUnsignedInteger(), "memory", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_AdapterCount(), this.getUnsignedInteger(), "adapterCount", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_NetworkAdapters(), this.getNetworkAdapter(), this.getNetworkAdapter_Machine(), "networkAdapters", null, 0, -1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_VideoMemory(), this.getUnsignedInteger(), "videoMemory", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_IdeControllers(), this.getIdeController(), null, "ideControllers", null, 0, -1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_ScsiControllers(), this.getScsiController(), null, "scsiControllers", null, 0, -1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_StandardName(), this.getText(), "standardName", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_StandardVersion(), this.getText(), "standardVersion", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Floppies(), this.getFloppy(), null, "floppies", null, 0, -1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_FloppyAutoDetect(), this.getFlag(), "floppyAutoDetect", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_ParallelPort(), this.getParallelPort(), null, "parallelPort", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_SerialPorts(), this.getSerialPort(), null, "serialPorts", null, 0, -1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_SerialConnectImmediately(), this.getFlag(), "serialConnectImmediately", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Bios(), this.getBios(), null, "bios", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Integration(), this.getIntegration(), null, "integration", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Creator(), this.getProductMark(), null, "creator", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Modifier(), this.getProductMark(), null, "modifier", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_SavedState(), this.getFileReference(), null, "savedState", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Shutdown(), this.getShutdown(), null, "shutdown", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_SoundEnabled(), this.getFlag(), "soundEnabled", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_Startup(), this.getUnsignedInteger(), "startup", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Undo(), this.getUndoSettings(), null, "undo", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Display(), this.getDisplay(), null, "display", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_GuestCode(), this.getUnsignedInteger(), "guestCode", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_GlobalConfigurationId(), this.getText(), "globalConfigurationId", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_Notes(), this.getText(), "notes", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Virtualization(), this.getVirtualization(), null, "virtualization", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_MultiChannel(), this.getFlag(), "multiChannel", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Window(), this.getWindowOptions(), null, "window", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_StartDelay(), this.getUnsignedInteger(), "startDelay", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_RunAsAccountEnabled(), this.getFlag(), "runAsAccountEnabled", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_RunAsAccount(), this.getText(), "runAsAccount", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_CpuWeight(), this.getUnsignedInteger(), "cpuWeight", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_CpuReserve(), this.getUnsignedInteger(), "cpuReserve", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_CpuMaximum(), this.getUnsignedInteger(), "cpuMaximum", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_Roles(), this.getText(), "roles", null, 0, -1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fileReferenceEClass, FileReference.class, "FileReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFileReference_Absolute(), this.getText(), "absolute", null, 0, 1, FileReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileReference_Relative(), this.getText(), "relative", null, 0, 1, FileReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileReference_Resolved(), this.getText(), "resolved", null, 0, 1, FileReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileReference_FileSize(), this.getByteCount(), "fileSize", null, 0, 1, FileReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileReference_Modified(), this.getMoment(), "modified", null, 0, 1, FileReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ideControllerEClass, IdeController.class, "IdeController", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdeController_Id(), this.getNumber(), "id", null, 0, 1, IdeController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIdeController_Drives(), this.getDrive(), null, "drives", null, 0, -1, IdeController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scsiControllerEClass, ScsiController.class, "ScsiController", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScsiController_Id(), this.getNumber(), "id", null, 0, 1, ScsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiController_ScsiId(), this.getUnsignedInteger(), "scsiId", null, 0, 1, ScsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiController_Shared(), this.getFlag(), "shared", null, 0, 1, ScsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScsiController_Drives(), this.getDrive(), null, "drives", null, 0, -1, ScsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(driveEClass, Drive.class, "Drive", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDrive_Id(), this.getNumber(), "id", null, 0, 1, Drive.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDrive_DriveType(), this.getUnsignedInteger(), "driveType", null, 0, 1, Drive.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDrive_Image(), this.getFileReference(), null, "image", null, 0, 1, Drive.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDrive_UndoImage(), this.getFileReference(), null, "undoImage", null, 0, 1, Drive.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDrive_Disk(), this.getDiskImage(), this.getDiskImage_Drives(), "disk", null, 0, 1, Drive.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDrive_UndoDisk(), this.getDiskImage(), this.getDiskImage_UndoDrives(), "undoDisk", null, 0, 1, Drive.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkAdapterEClass, NetworkAdapter.class, "NetworkAdapter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNetworkAdapter_Machine(), this.getVirtualMachine(), this.getVirtualMachine_NetworkAdapters(), "machine", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkAdapter_Id(), this.getNumber(), "id", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkAdapter_NetworkId(), this.getHexBytes(), "networkId", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkAdapter_NetworkName(), this.getText(), "networkName", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkAdapter_Address(), this.getHexBytes(), "address", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkAdapter_InternalNumber(), this.getUnsignedInteger(), "internalNumber", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkAdapter_AddressDynamic(), this.getFlag(), "addressDynamic", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkAdapter_Network(), this.getVirtualNetwork(), this.getVirtualNetwork_Adapters(), "network", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(floppyEClass, Floppy.class, "Floppy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFloppy_Id(), this.getNumber(), "id", null, 0, 1, Floppy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFloppy_Image(), this.getFileReference(), null, "image", null, 0, 1, Floppy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parallelPortEClass, ParallelPort.class, "ParallelPort", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParallelPort_Shared(), this.getFlag(), "shared", null, 0, 1, ParallelPort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelPort_PortType(), this.getUnsignedInteger(), "portType", null, 0, 1, ParallelPort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serialPortEClass, SerialPort.class, "SerialPort", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSerialPort_Id(), this.getNumber(), "id", null, 0, 1, SerialPort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSerialPort_PortType(), this.getUnsignedInteger(), "portType", null, 0, 1, SerialPort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSerialPort_TextFile(), this.getText(), "textFile", null, 0, 1, SerialPort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSerialPort_PipeName(), this.getText(), "pipeName", null, 0, 1, SerialPort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(biosEClass, Bios.class, "Bios", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBios_BaseBoardSerialNumber(), this.getText(), "baseBoardSerialNumber", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBios_SerialNumber(), this.getText(), "serialNumber", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBios_ChassisAssetTag(), this.getText(), "chassisAssetTag", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBios_ChassisSerialNumber(), this.getText(), "chassisSerialNumber", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBios_Guid(), this.getText(), "guid", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBios_Cmos(), this.getHexBytes(), "cmos", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBios_Time(), this.getHexBytes(), "time", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBios_TimeSyncAtBoot(), this.getFlag(), "timeSyncAtBoot", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(integrationEClass, Integration.class, "Integration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIntegration_Mouse(), this.getFlag(), "mouse", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_Additions(), this.getText(), "additions", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_GuestName(), this.getText(), "guestName", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_GuestShortName(), this.getText(), "guestShortName", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_GuestBuild(), this.getText(), "guestBuild", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_GuestRevision(), this.getText(), "guestRevision", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_GuestSuite(), this.getText(), "guestSuite", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_VideoDepth(), this.getUnsignedInteger(), "videoDepth", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_VideoHeight(), this.getUnsignedInteger(), "videoHeight", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_VideoWidth(), this.getUnsignedInteger(), "videoWidth", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_HeartbeatTime(), this.getUnsignedInteger(), "heartbeatTime", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_HeartbeatRate(), this.getUnsignedInteger(), "heartbeatRate", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_HeartbeatFailureInterval(), this.getUnsignedInteger(), "heartbeatFailureInterval", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_HeartbeatFailureAttempts(), this.getUnsignedInteger(), "heartbeatFailureAttempts", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_TimeSync(), this.getFlag(), "timeSync", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_TimeSyncFrequency(), this.getUnsignedInteger(), "timeSyncFrequency", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_TimeSyncThreshold(), this.getUnsignedInteger(), "timeSyncThreshold", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_FolderSharing(), this.getFlag(), "folderSharing", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegration_FolderSharingLoadAllowed(), this.getFlag(), "folderSharingLoadAllowed", null, 0, 1, Integration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(productMarkEClass, ProductMark.class, "ProductMark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProductMark_Build(), this.getText(), "build", null, 0, 1, ProductMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductMark_Product(), this.getText(), "product", null, 0, 1, ProductMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shutdownEClass, Shutdown.class, "Shutdown", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getShutdown_Prompt(), this.getFlag(), "prompt", null, 0, 1, Shutdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShutdown_QuitAction(), this.getUnsignedInteger(), "quitAction", null, 0, 1, Shutdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShutdown_WasRunning(), this.getFlag(), "wasRunning", null, 0, 1, Shutdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShutdown_OfferSave(), this.getFlag(), "offerSave", null, 0, 1, Shutdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShutdown_OfferShutdown(), this.getFlag(), "offerShutdown", null, 0, 1, Shutdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShutdown_OfferTurnOff(), this.getFlag(), "offerTurnOff", null, 0, 1, Shutdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShutdown_ForceAction(), this.getUnsignedInteger(), "forceAction", null, 0, 1, Shutdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShutdown_LastChoice(), this.getUnsignedInteger(), "lastChoice", null, 0, 1, Shutdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShutdown_LastCommit(), this.getFlag(), "lastCommit", null, 0, 1, Shutdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(undoSettingsEClass, UndoSettings.class, "UndoSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUndoSettings_Enabled(), this.getFlag(), "enabled", null, 0, 1, UndoSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUndoSettings_PurposelyKept(), this.getFlag(), "purposelyKept", null, 0, 1, UndoSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUndoSettings_UseDefault(), this.getFlag(), "useDefault", null, 0, 1, UndoSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUndoSettings_DefaultAction(), this.getUnsignedInteger(), "defaultAction", null, 0, 1, UndoSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(displayEClass, Display.class, "Display", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisplay_DisableResize(), this.getFlag(), "disableResize", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_FullScreen(), this.getFlag(), "fullScreen", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_FullScreenAtStartup(), this.getFlag(), "fullScreenAtStartup", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_StandardResolutionsOnly(), this.getFlag(), "standardResolutionsOnly", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_Height(), this.getUnsignedInteger(), "height", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_Width(), this.getUnsignedInteger(), "width", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_MaximumHeight(), this.getUnsignedInteger(), "maximumHeight", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_MaximumWidth(), this.getUnsignedInteger(), "maximumWidth", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_Left(), this.getUnsignedInteger(), "left", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_Top(), this.getUnsignedInteger(), "top", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualizationEClass, Virtualization.class, "Virtualization", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualization_HardwareAssisted(), this.getFlag(), "hardwareAssisted", null, 0, 1, Virtualization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualization_AllowPacketFiltering(), this.getFlag(), "allowPacketFiltering", null, 0, 1, Virtualization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualization_AllowPromiscuousMode(), this.getFlag(), "allowPromiscuousMode", null, 0, 1, Virtualization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowOptionsEClass, WindowOptions.class, "WindowOptions", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowOptions_Left(), this.getUnsignedInteger(), "left", null, 0, 1, WindowOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowOptions_Top(), this.getUnsignedInteger(), "top", null, 0, 1, WindowOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowOptions_Height(), this.getUnsignedInteger(), "height", null, 0, 1, WindowOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowOptions_Width(), this.getUnsignedInteger(), "width", null, 0, 1, WindowOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowOptions_FullScreen(), this.getFlag(), "fullScreen", null, 0, 1, WindowOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowOptions_ShowCloseMessage(), this.getFlag(), "showCloseMessage", null, 0, 1, WindowOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowOptions_CloseAction(), this.getText(), "closeAction", null, 0, 1, WindowOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowOptions_PublishApplications(), this.getFlag(), "publishApplications", null, 0, 1, WindowOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowOptions_SecondsToSave(), this.getUnsignedInteger(), "secondsToSave", null, 0, 1, WindowOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskImageEClass, DiskImage.class, "DiskImage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskImage_Type(), this.getDiskType(), "type", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_Capacity(), this.getByteCount(), "capacity", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_OriginalSize(), this.getByteCount(), "originalSize", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_DiskId(), this.getText(), "diskId", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_Created(), this.getMoment(), "created", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_Creator(), this.getText(), "creator", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_CreatorVersion(), this.getText(), "creatorVersion", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_CreatorHost(), this.getText(), "creatorHost", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_Cylinders(), this.getNumber(), "cylinders", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_Heads(), this.getNumber(), "heads", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_SectorsPerTrack(), this.getNumber(), "sectorsPerTrack", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_InSavedState(), this.getFlag(), "inSavedState", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_Temporary(), this.getFlag(), "temporary", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_TableOffset(), this.getByteCount(), "tableOffset", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_TableEntries(), this.getNumber(), "tableEntries", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_AllocatedBlocks(), this.getNumber(), "allocatedBlocks", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_BlockSize(), this.getByteCount(), "blockSize", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_ParentId(), this.getText(), "parentId", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_ParentName(), this.getText(), "parentName", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskImage_ParentModified(), this.getMoment(), "parentModified", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskImage_ParentLocators(), this.getParentLocator(), null, "parentLocators", null, 0, -1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskImage_Flaws(), this.getDiskFlaw(), null, "flaws", null, 0, -1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskImage_Contents(), this.getDiskContents(), null, "contents", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskImage_Parent(), this.getDiskImage(), this.getDiskImage_Children(), "parent", null, 0, 1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskImage_Children(), this.getDiskImage(), this.getDiskImage_Parent(), "children", null, 0, -1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskImage_Drives(), this.getDrive(), this.getDrive_Disk(), "drives", null, 0, -1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskImage_UndoDrives(), this.getDrive(), this.getDrive_UndoDisk(), "undoDrives", null, 0, -1, DiskImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskContentsEClass, DiskContents.class, "DiskContents", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskContents_Unread(), this.getText(), "unread", null, 0, 1, DiskContents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskContents_DiskSignature(), this.getUnsignedInteger(), "diskSignature", null, 0, 1, DiskContents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskContents_Notes(), this.getText(), "notes", null, 0, -1, DiskContents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskContents_Volumes(), this.getGuestVolume(), null, "volumes", null, 0, -1, DiskContents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskContents_Systems(), this.getGuestSystem(), null, "systems", null, 0, -1, DiskContents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guestVolumeEClass, GuestVolume.class, "GuestVolume", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuestVolume_Partition(), this.getNumber(), "partition", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_PartitionType(), this.getNumber(), "partitionType", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_Active(), this.getFlag(), "active", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_FileSystem(), this.getText(), "fileSystem", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_Start(), this.getByteCount(), "start", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_Size(), this.getByteCount(), "size", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_Free(), this.getByteCount(), "free", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_Clean(), this.getFlag(), "clean", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_Doubts(), this.getText(), "doubts", null, 0, -1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_Heads(), this.getNumber(), "heads", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestVolume_Unread(), this.getText(), "unread", null, 0, 1, GuestVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guestSystemEClass, GuestSystem.class, "GuestSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuestSystem_Kind(), this.getGuestKind(), "kind", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Partition(), this.getNumber(), "partition", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Folder(), this.getText(), "folder", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Product(), this.getText(), "product", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Version(), this.getText(), "version", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Build(), this.getText(), "build", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_ServicePack(), this.getText(), "servicePack", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Architecture(), this.getText(), "architecture", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Role(), this.getGuestRole(), "role", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_DnsSuffix(), this.getText(), "dnsSuffix", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_TimeZone(), this.getText(), "timeZone", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Installed(), this.getMoment(), "installed", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_LastShutdown(), this.getMoment(), "lastShutdown", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Additions(), this.getFlag(), "additions", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_AdditionsVersion(), this.getText(), "additionsVersion", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Hibernated(), this.getFlag(), "hibernated", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_PageFileSize(), this.getByteCount(), "pageFileSize", null, 0, 1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_BootSwitches(), this.getText(), "bootSwitches", null, 0, -1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Antivirus(), this.getText(), "antivirus", null, 0, -1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestSystem_Kernels(), this.getText(), "kernels", null, 0, -1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuestSystem_Services(), this.getGuestService(), null, "services", null, 0, -1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuestSystem_ControlSets(), this.getGuestControlSet(), null, "controlSets", null, 0, -1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuestSystem_Letters(), this.getGuestDriveLetter(), null, "letters", null, 0, -1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuestSystem_Gaps(), this.getGuestGap(), null, "gaps", null, 0, -1, GuestSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guestServiceEClass, GuestService.class, "GuestService", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuestService_Start(), this.getNumber(), "start", null, 0, 1, GuestService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestService_Driver(), this.getFlag(), "driver", null, 0, 1, GuestService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestService_Image(), this.getText(), "image", null, 0, 1, GuestService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guestControlSetEClass, GuestControlSet.class, "GuestControlSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuestControlSet_Number(), this.getNumber(), "number", null, 0, 1, GuestControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestControlSet_Current(), this.getFlag(), "current", null, 0, 1, GuestControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestControlSet_LastKnownGood(), this.getFlag(), "lastKnownGood", null, 0, 1, GuestControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestControlSet_Scsi(), this.getDriverState(), "scsi", null, 0, 1, GuestControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestControlSet_ScsiDriver(), this.getText(), "scsiDriver", null, 0, 1, GuestControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestControlSet_ScsiFindings(), this.getText(), "scsiFindings", null, 0, -1, GuestControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestControlSet_Ide(), this.getDriverState(), "ide", null, 0, 1, GuestControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestControlSet_IdeFindings(), this.getText(), "ideFindings", null, 0, -1, GuestControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guestDriveLetterEClass, GuestDriveLetter.class, "GuestDriveLetter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuestDriveLetter_Letter(), this.getText(), "letter", null, 0, 1, GuestDriveLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestDriveLetter_Partition(), this.getNumber(), "partition", null, 0, 1, GuestDriveLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guestGapEClass, GuestGap.class, "GuestGap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuestGap_Fact(), this.getText(), "fact", null, 0, 1, GuestGap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuestGap_Reason(), this.getText(), "reason", null, 0, 1, GuestGap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parentLocatorEClass, ParentLocator.class, "ParentLocator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParentLocator_Code(), this.getText(), "code", null, 0, 1, ParentLocator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParentLocator_Text(), this.getText(), "text", null, 0, 1, ParentLocator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParentLocator_Offset(), this.getByteCount(), "offset", null, 0, 1, ParentLocator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParentLocator_Space(), this.getByteCount(), "space", null, 0, 1, ParentLocator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParentLocator_Length(), this.getByteCount(), "length", null, 0, 1, ParentLocator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskFlawEClass, DiskFlaw.class, "DiskFlaw", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskFlaw_Rule(), this.getText(), "rule", null, 0, 1, DiskFlaw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskFlaw_Severity(), this.getSeverity(), "severity", null, 0, 1, DiskFlaw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskFlaw_Message(), this.getText(), "message", null, 0, 1, DiskFlaw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskFlaw_Offset(), this.getByteCount(), "offset", null, 0, 1, DiskFlaw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualNetworkEClass, VirtualNetwork.class, "VirtualNetwork", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVirtualNetwork_Host(), this.getHost(), this.getHost_Networks(), "host", null, 0, 1, VirtualNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualNetwork_NetworkId(), this.getHexBytes(), "networkId", null, 0, 1, VirtualNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualNetwork_Gateway(), this.getUnsignedInteger(), "gateway", null, 0, 1, VirtualNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualNetwork_StoredName(), this.getText(), "storedName", null, 0, 1, VirtualNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualNetwork_HostAdapter(), this.getText(), "hostAdapter", null, 0, 1, VirtualNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualNetwork_Notes(), this.getText(), "notes", null, 0, 1, VirtualNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualNetwork_Dhcp(), this.getDhcpServer(), null, "dhcp", null, 0, 1, VirtualNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualNetwork_Adapters(), this.getNetworkAdapter(), this.getNetworkAdapter_Network(), "adapters", null, 0, -1, VirtualNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dhcpServerEClass, DhcpServer.class, "DhcpServer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDhcpServer_Enabled(), this.getFlag(), "enabled", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_Network(), this.getText(), "network", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_Mask(), this.getText(), "mask", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_Start(), this.getText(), "start", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_End(), this.getText(), "end", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_Server(), this.getText(), "server", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_Gateway(), this.getText(), "gateway", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_DnsServers(), this.getText(), "dnsServers", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_WinsServers(), this.getText(), "winsServers", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_LeaseTime(), this.getUnsignedInteger(), "leaseTime", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_RenewalTime(), this.getUnsignedInteger(), "renewalTime", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDhcpServer_RebindingTime(), this.getUnsignedInteger(), "rebindingTime", null, 0, 1, DhcpServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.ERROR);
		addEEnumLiteral(severityEEnum, Severity.WARNING);
		addEEnumLiteral(severityEEnum, Severity.ADVICE);

		initEEnum(diskTypeEEnum, DiskType.class, "DiskType");
		addEEnumLiteral(diskTypeEEnum, DiskType.UNKNOWN);
		addEEnumLiteral(diskTypeEEnum, DiskType.FIXED);
		addEEnumLiteral(diskTypeEEnum, DiskType.DYNAMIC);
		addEEnumLiteral(diskTypeEEnum, DiskType.DIFFERENCING);

		initEEnum(guestKindEEnum, GuestKind.class, "GuestKind");
		addEEnumLiteral(guestKindEEnum, GuestKind.WINDOWS);
		addEEnumLiteral(guestKindEEnum, GuestKind.LINUX);

		initEEnum(guestRoleEEnum, GuestRole.class, "GuestRole");
		addEEnumLiteral(guestRoleEEnum, GuestRole.UNKNOWN);
		addEEnumLiteral(guestRoleEEnum, GuestRole.WORKSTATION);
		addEEnumLiteral(guestRoleEEnum, GuestRole.SERVER);
		addEEnumLiteral(guestRoleEEnum, GuestRole.DOMAIN_CONTROLLER);

		initEEnum(driverStateEEnum, DriverState.class, "DriverState");
		addEEnumLiteral(driverStateEEnum, DriverState.UNSAFE);
		addEEnumLiteral(driverStateEEnum, DriverState.READY);
		addEEnumLiteral(driverStateEEnum, DriverState.READY_SLOW);
		addEEnumLiteral(driverStateEEnum, DriverState.NEEDS_REGISTRY);
		addEEnumLiteral(driverStateEEnum, DriverState.NEEDS_DRIVER_FILE);
		addEEnumLiteral(driverStateEEnum, DriverState.NOT_APPLICABLE);

		// Initialize data types
		initEDataType(textEDataType, String.class, "Text", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(unsignedIntegerEDataType, Long.class, "UnsignedInteger", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(flagEDataType, Boolean.class, "Flag", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(hexBytesEDataType, String.class, "HexBytes", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(numberEDataType, Integer.class, "Number", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(byteCountEDataType, Long.class, "ByteCount", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(megabyteCountEDataType, Long.class, "MegabyteCount", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(momentEDataType, Instant.class, "Moment", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// org.verdigris.setting
		createOrgAnnotations();
	}

	/**
	 * Initializes the annotations for <b>org.verdigris.setting</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createOrgAnnotations()
	{
		String source = "org.verdigris.setting";
		addAnnotation
		  (getVirtualMachine_FormatVersion(),
		   source,
		   new String[]
		   {
			   "path", "version",
			   "type", "string",
			   "meaning", "Version of the file format.",
			   "edit", "keep",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getVirtualMachine_WarnWithoutBootDisk(),
		   source,
		   new String[]
		   {
			   "path", "alerts/notifications/no_boot_disk",
			   "type", "boolean",
			   "meaning", "Warn when nothing is bootable.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getVirtualMachine_Memory(),
		   source,
		   new String[]
		   {
			   "path", "hardware/memory/ram_size",
			   "type", "integer",
			   "meaning", "Physical memory the guest sees. Changeable while the machine is off and not saved.",
			   "unit", "MB",
			   "range", "4..3712",
			   "edit", "yes",
			   "source", "Virtual Server SDK, IVMVirtualMachine.Memory"
		   });
		addAnnotation
		  (getVirtualMachine_AdapterCount(),
		   source,
		   new String[]
		   {
			   "path", "hardware/pci_bus/ethernet_adapter/controller_count",
			   "type", "integer",
			   "meaning", "Number of network adapters as the file counts them; the adapters themselves are what counts.",
			   "edit", "show",
			   "source", "Virtual Server SDK"
		   });
		addAnnotation
		  (getVirtualMachine_NetworkAdapters(),
		   source,
		   new String[]
		   {
			   "path", "hardware/pci_bus/ethernet_adapter/ethernet_controller",
			   "ids", "0..3",
			   "meaning", "Network adapters, at most four."
		   });
		addAnnotation
		  (getVirtualMachine_VideoMemory(),
		   source,
		   new String[]
		   {
			   "path", "hardware/pci_bus/video_adapter/vram_size",
			   "type", "integer",
			   "meaning", "Video memory.",
			   "unit", "MB",
			   "edit", "keep",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getVirtualMachine_IdeControllers(),
		   source,
		   new String[]
		   {
			   "path", "hardware/pci_bus/ide_adapter/ide_controller",
			   "ids", "0..1",
			   "meaning", "IDE controllers, ids 0 and 1."
		   });
		addAnnotation
		  (getVirtualMachine_ScsiControllers(),
		   source,
		   new String[]
		   {
			   "semantic", "scsi.controller",
			   "ids", "0..3",
			   "meaning", "SCSI controllers, at most four (Virtual Server only)."
		   });
		addAnnotation
		  (getVirtualMachine_StandardName(),
		   source,
		   new String[]
		   {
			   "path", "hardware/standard/name",
			   "type", "string",
			   "meaning", "Product generation of the emulated hardware.",
			   "edit", "keep",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getVirtualMachine_StandardVersion(),
		   source,
		   new String[]
		   {
			   "path", "hardware/standard/version",
			   "type", "string",
			   "meaning", "Version of the emulated hardware.",
			   "edit", "keep",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getVirtualMachine_Floppies(),
		   source,
		   new String[]
		   {
			   "path", "hardware/super_io/floppy",
			   "ids", "0..1",
			   "meaning", "Floppy drives."
		   });
		addAnnotation
		  (getVirtualMachine_FloppyAutoDetect(),
		   source,
		   new String[]
		   {
			   "path", "hardware/super_io/floppy/auto_detect",
			   "type", "boolean",
			   "meaning", "Detect a floppy in the host drive automatically.",
			   "edit", "yes",
			   "source", "observed in most known files"
		   });
		addAnnotation
		  (getVirtualMachine_ParallelPort(),
		   source,
		   new String[]
		   {
			   "path", "hardware/super_io/parallel_port"
		   });
		addAnnotation
		  (getVirtualMachine_SerialPorts(),
		   source,
		   new String[]
		   {
			   "path", "hardware/super_io/serial_port",
			   "ids", "0..1",
			   "meaning", "Serial ports, ids 0 and 1."
		   });
		addAnnotation
		  (getVirtualMachine_SerialConnectImmediately(),
		   source,
		   new String[]
		   {
			   "path", "hardware/super_io/serial_port/connect_immediately",
			   "type", "boolean",
			   "meaning", "Open the host port at start without waiting for a modem command; host ports only.",
			   "edit", "yes",
			   "source", "Virtual Server SDK"
		   });
		addAnnotation
		  (getVirtualMachine_Bios(),
		   source,
		   new String[]
		   {
			   "path", "hardware/bios"
		   });
		addAnnotation
		  (getVirtualMachine_Integration(),
		   source,
		   new String[]
		   {
			   "path", "integration/microsoft"
		   });
		addAnnotation
		  (getVirtualMachine_Creator(),
		   source,
		   new String[]
		   {
			   "path", "properties/creator",
			   "meaning", "The product that made the file."
		   });
		addAnnotation
		  (getVirtualMachine_Modifier(),
		   source,
		   new String[]
		   {
			   "path", "properties/modifier",
			   "meaning", "The product that wrote the file last."
		   });
		addAnnotation
		  (getVirtualMachine_SavedState(),
		   source,
		   new String[]
		   {
			   "path", "settings/configuration/saved_state/path",
			   "meaning", "The saved state of the machine; not empty when there is one.",
			   "edit", "keep"
		   });
		addAnnotation
		  (getVirtualMachine_Shutdown(),
		   source,
		   new String[]
		   {
			   "path", "settings/shutdown"
		   });
		addAnnotation
		  (getVirtualMachine_SoundEnabled(),
		   source,
		   new String[]
		   {
			   "path", "settings/sound/sound_adapter/enable",
			   "type", "boolean",
			   "meaning", "Sound adapter present. Virtual PC only; Virtual Server has no sound.",
			   "edit", "yes",
			   "source", "Virtual Server SDK"
		   });
		addAnnotation
		  (getVirtualMachine_Startup(),
		   source,
		   new String[]
		   {
			   "path", "settings/startup/automatic/type",
			   "type", "integer",
			   "meaning", "When the machine starts by itself; the numbers are read as VMAutoStartType, which fits all known files.",
			   "values", "0=never; 1=always; 2=if it was running at shutdown",
			   "edit", "yes",
			   "source", "Virtual Server SDK, VMAutoStartType"
		   });
		addAnnotation
		  (getVirtualMachine_Undo(),
		   source,
		   new String[]
		   {
			   "path", "settings/undo_drives"
		   });
		addAnnotation
		  (getVirtualMachine_Display(),
		   source,
		   new String[]
		   {
			   "path", "settings/video"
		   });
		addAnnotation
		  (getVirtualMachine_GuestCode(),
		   source,
		   new String[]
		   {
			   "path", "settings/guest_os",
			   "type", "integer",
			   "meaning", "Code of the guest operating system; its meaning is not confirmed.",
			   "edit", "show",
			   "source", "observed in several known files"
		   });
		addAnnotation
		  (getVirtualMachine_GlobalConfigurationId(),
		   source,
		   new String[]
		   {
			   "path", "settings/globalconfigid",
			   "type", "string",
			   "meaning", "Identity that Windows Virtual PC gives a machine.",
			   "edit", "keep",
			   "source", "observed in files saved by Windows Virtual PC",
			   "identity", "true"
		   });
		addAnnotation
		  (getVirtualMachine_Notes(),
		   source,
		   new String[]
		   {
			   "path", "settings/notes",
			   "type", "string",
			   "meaning", "Notes of the administrator.",
			   "unit", "characters",
			   "range", "0..40000",
			   "edit", "yes",
			   "source", "Virtual Server SDK, IVMVirtualMachine.Notes"
		   });
		addAnnotation
		  (getVirtualMachine_Virtualization(),
		   source,
		   new String[]
		   {
			   "path", "virtual_machines"
		   });
		addAnnotation
		  (getVirtualMachine_MultiChannel(),
		   source,
		   new String[]
		   {
			   "path", "multi_channel",
			   "type", "boolean",
			   "meaning", "Written by Windows Virtual PC.",
			   "edit", "keep",
			   "source", "observed in files saved by Windows Virtual PC"
		   });
		addAnnotation
		  (getVirtualMachine_Window(),
		   source,
		   new String[]
		   {
			   "path", "ui_options"
		   });
		addAnnotation
		  (getVirtualMachine_StartDelay(),
		   source,
		   new String[]
		   {
			   "semantic", "start.delay",
			   "type", "integer",
			   "meaning", "Delay before an automatic start.",
			   "unit", "s",
			   "range", "0..4294967295",
			   "edit", "show",
			   "source", "Virtual Server SDK, IVMVirtualMachine.AutoStartAtLaunchDelay"
		   });
		addAnnotation
		  (getVirtualMachine_RunAsAccountEnabled(),
		   source,
		   new String[]
		   {
			   "semantic", "runas.enabled",
			   "type", "boolean",
			   "meaning", "The machine runs under an account of its own.",
			   "edit", "show",
			   "source", "Virtual Server SDK, IVMVirtualMachine.RunAsDefinedAccount"
		   });
		addAnnotation
		  (getVirtualMachine_RunAsAccount(),
		   source,
		   new String[]
		   {
			   "semantic", "runas.account",
			   "type", "string",
			   "meaning", "Account the machine runs under.",
			   "edit", "show",
			   "source", "Virtual Server SDK, IVMVirtualMachine.AccountName"
		   });
		addAnnotation
		  (getVirtualMachine_CpuWeight(),
		   source,
		   new String[]
		   {
			   "semantic", "cpu.weight",
			   "type", "integer",
			   "meaning", "Relative weight in processor scheduling.",
			   "range", "1..10000",
			   "edit", "show",
			   "source", "Virtual Server SDK, SetSchedulingParameters"
		   });
		addAnnotation
		  (getVirtualMachine_CpuReserve(),
		   source,
		   new String[]
		   {
			   "semantic", "cpu.reserve",
			   "type", "integer",
			   "meaning", "Processor capacity kept for this machine.",
			   "unit", "%",
			   "range", "0..100",
			   "edit", "show",
			   "source", "Virtual Server SDK, SetSchedulingParameters"
		   });
		addAnnotation
		  (getVirtualMachine_CpuMaximum(),
		   source,
		   new String[]
		   {
			   "semantic", "cpu.maximum",
			   "type", "integer",
			   "meaning", "Most processor capacity this machine may use.",
			   "unit", "%",
			   "range", "1..100",
			   "edit", "show",
			   "source", "Virtual Server SDK, SetSchedulingParameters"
		   });
		addAnnotation
		  (getFileReference_Absolute(),
		   source,
		   new String[]
		   {
			   "path", "absolute",
			   "type", "string",
			   "meaning", "Absolute path; a relative one here occurs. For a host drive its letter.",
			   "unit", "characters",
			   "range", "0..259",
			   "edit", "yes",
			   "source", "Virtual Server SDK"
		   });
		addAnnotation
		  (getFileReference_Relative(),
		   source,
		   new String[]
		   {
			   "path", "relative",
			   "type", "string",
			   "meaning", "Path relative to the folder of the machine file.",
			   "unit", "characters",
			   "range", "0..259",
			   "edit", "yes",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getIdeController_Drives(),
		   source,
		   new String[]
		   {
			   "path", "location",
			   "ids", "0..1",
			   "meaning", "What is attached at its locations."
		   });
		addAnnotation
		  (getScsiController_ScsiId(),
		   source,
		   new String[]
		   {
			   "semantic", "scsi.controller.id",
			   "type", "integer",
			   "meaning", "SCSI ID of the adapter itself.",
			   "range", "6..7",
			   "edit", "show",
			   "source", "Virtual Server SDK, IVMSCSIController.SCSIID"
		   });
		addAnnotation
		  (getScsiController_Shared(),
		   source,
		   new String[]
		   {
			   "semantic", "scsi.controller.shared",
			   "type", "boolean",
			   "meaning", "The bus is shared with another machine (cluster); then one disk only, device 0.",
			   "edit", "show",
			   "source", "Virtual Server SDK, IVMSCSIController.IsBusShared"
		   });
		addAnnotation
		  (getScsiController_Drives(),
		   source,
		   new String[]
		   {
			   "semantic", "scsi.controller.location",
			   "ids", "0..6",
			   "meaning", "What is attached, devices 0 to 6."
		   });
		addAnnotation
		  (getDrive_DriveType(),
		   source,
		   new String[]
		   {
			   "path", "drive_type",
			   "type", "integer",
			   "meaning", "Kind of drive.",
			   "values", "0=none; 1=hard disk; 2=CD/DVD",
			   "edit", "yes",
			   "source", "Virtual Server SDK, VMDriveType"
		   });
		addAnnotation
		  (getDrive_Image(),
		   source,
		   new String[]
		   {
			   "path", "pathname",
			   "meaning", "The disk or CD image, or the letter of a host drive."
		   });
		addAnnotation
		  (getDrive_UndoImage(),
		   source,
		   new String[]
		   {
			   "path", "undo_pathname",
			   "meaning", "The undo disk; empty when there is none.",
			   "edit", "show"
		   });
		addAnnotation
		  (getNetworkAdapter_NetworkId(),
		   source,
		   new String[]
		   {
			   "path", "virtual_network/id",
			   "type", "bytes",
			   "meaning", "Identity of the virtual network it is connected to: the id of a .vnc file.",
			   "range", "32..32",
			   "unit", "characters",
			   "edit", "yes",
			   "source", "Larson 2007; observed in known files"
		   });
		addAnnotation
		  (getNetworkAdapter_NetworkName(),
		   source,
		   new String[]
		   {
			   "path", "virtual_network/name",
			   "type", "string",
			   "meaning", "Name of the virtual network; under Virtual PC that of the host adapter.",
			   "edit", "yes",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getNetworkAdapter_Address(),
		   source,
		   new String[]
		   {
			   "path", "ethernet_card_address",
			   "type", "bytes",
			   "meaning", "Physical (MAC) address, six bytes; 0003FF belongs to Microsoft.",
			   "range", "12..12",
			   "unit", "characters",
			   "edit", "yes",
			   "source", "Virtual Server SDK, EthernetAddress",
			   "identity", "true"
		   });
		addAnnotation
		  (getNetworkAdapter_InternalNumber(),
		   source,
		   new String[]
		   {
			   "path", "id",
			   "type", "integer",
			   "meaning", "Internal number of the adapter.",
			   "edit", "keep",
			   "source", "Larson 2007",
			   "identity", "true"
		   });
		addAnnotation
		  (getNetworkAdapter_AddressDynamic(),
		   source,
		   new String[]
		   {
			   "semantic", "nic.mac.dynamic",
			   "type", "boolean",
			   "meaning", "The address is given by the product, not by the administrator.",
			   "edit", "show",
			   "source", "Virtual Server SDK, IsEthernetAddressDynamic"
		   });
		addAnnotation
		  (getFloppy_Image(),
		   source,
		   new String[]
		   {
			   "path", "pathname",
			   "meaning", "Floppy image, or the letter of a host drive."
		   });
		addAnnotation
		  (getParallelPort_Shared(),
		   source,
		   new String[]
		   {
			   "path", "port_shared",
			   "type", "boolean",
			   "meaning", "The host port is shared.",
			   "edit", "show",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getParallelPort_PortType(),
		   source,
		   new String[]
		   {
			   "path", "port_type",
			   "type", "integer",
			   "meaning", "What the port is connected to; only 0 is known.",
			   "values", "0=none",
			   "edit", "show",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getSerialPort_PortType(),
		   source,
		   new String[]
		   {
			   "path", "port_type",
			   "type", "integer",
			   "meaning", "What the port is connected to.",
			   "values", "0=none; 2=text file; 3=named pipe",
			   "edit", "yes",
			   "source", "observed in known files; differs from VMSerialPortType"
		   });
		addAnnotation
		  (getSerialPort_TextFile(),
		   source,
		   new String[]
		   {
			   "path", "text_file_path",
			   "type", "string",
			   "meaning", "Text file that takes the output; used for a text file only.",
			   "edit", "yes",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getSerialPort_PipeName(),
		   source,
		   new String[]
		   {
			   "path", "pipe_name",
			   "type", "string",
			   "meaning", "Named pipe; used for a named pipe only.",
			   "edit", "yes",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getBios_BaseBoardSerialNumber(),
		   source,
		   new String[]
		   {
			   "path", "base_board/serial_number",
			   "type", "string",
			   "meaning", "Serial number of the base board; empty before the first start.",
			   "unit", "characters",
			   "range", "1..32",
			   "edit", "yes",
			   "source", "Virtual Server SDK",
			   "identity", "true"
		   });
		addAnnotation
		  (getBios_SerialNumber(),
		   source,
		   new String[]
		   {
			   "path", "bios_serial_number",
			   "type", "string",
			   "meaning", "Serial number of the BIOS.",
			   "unit", "characters",
			   "range", "1..32",
			   "edit", "yes",
			   "source", "Virtual Server SDK",
			   "identity", "true"
		   });
		addAnnotation
		  (getBios_ChassisAssetTag(),
		   source,
		   new String[]
		   {
			   "path", "chassis/asset_tag",
			   "type", "string",
			   "meaning", "Asset tag of the chassis.",
			   "unit", "characters",
			   "range", "1..32",
			   "edit", "yes",
			   "source", "Virtual Server SDK",
			   "identity", "true"
		   });
		addAnnotation
		  (getBios_ChassisSerialNumber(),
		   source,
		   new String[]
		   {
			   "path", "chassis/serial_number",
			   "type", "string",
			   "meaning", "Serial number of the chassis.",
			   "unit", "characters",
			   "range", "1..32",
			   "edit", "yes",
			   "source", "Virtual Server SDK",
			   "identity", "true"
		   });
		addAnnotation
		  (getBios_Guid(),
		   source,
		   new String[]
		   {
			   "path", "bios_guid",
			   "type", "string",
			   "meaning", "Identity of the machine, {8-4-4-4-12}; empty before the first start.",
			   "edit", "yes",
			   "source", "Virtual Server SDK, BIOSGUID",
			   "identity", "true"
		   });
		addAnnotation
		  (getBios_Cmos(),
		   source,
		   new String[]
		   {
			   "path", "cmos",
			   "type", "bytes",
			   "meaning", "Contents of the CMOS memory.",
			   "edit", "keep",
			   "source", "observed in all known files",
			   "identity", "true"
		   });
		addAnnotation
		  (getBios_Time(),
		   source,
		   new String[]
		   {
			   "path", "time_bytes",
			   "type", "bytes",
			   "meaning", "Clock registers.",
			   "edit", "keep",
			   "source", "observed in all known files",
			   "identity", "true"
		   });
		addAnnotation
		  (getBios_TimeSyncAtBoot(),
		   source,
		   new String[]
		   {
			   "path", "time_sync_at_boot",
			   "type", "boolean",
			   "meaning", "Set the clock from the host at start; on unless said otherwise.",
			   "edit", "yes",
			   "source", "Windows Virtual PC SDK"
		   });
		addAnnotation
		  (getIntegration_Mouse(),
		   source,
		   new String[]
		   {
			   "path", "mouse/allow",
			   "type", "boolean",
			   "meaning", "The mouse moves freely between guest and host.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getIntegration_Additions(),
		   source,
		   new String[]
		   {
			   "path", "version/additions_number",
			   "type", "string",
			   "meaning", "Version of the Additions as last seen.",
			   "edit", "show",
			   "source", "Virtual Server SDK"
		   });
		addAnnotation
		  (getIntegration_GuestName(),
		   source,
		   new String[]
		   {
			   "path", "version/guest_os/long_name",
			   "type", "string",
			   "meaning", "Name of the guest operating system as last seen.",
			   "edit", "show",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getIntegration_GuestShortName(),
		   source,
		   new String[]
		   {
			   "path", "version/guest_os/short_name",
			   "type", "string",
			   "meaning", "Short name of the guest operating system as last seen.",
			   "edit", "show",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getIntegration_GuestBuild(),
		   source,
		   new String[]
		   {
			   "path", "version/guest_os/build_number",
			   "type", "string",
			   "meaning", "Build of the guest operating system as last seen.",
			   "edit", "show",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getIntegration_GuestRevision(),
		   source,
		   new String[]
		   {
			   "path", "version/guest_os/revision_number",
			   "type", "string",
			   "meaning", "Revision of the guest operating system as last seen.",
			   "edit", "show",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getIntegration_GuestSuite(),
		   source,
		   new String[]
		   {
			   "path", "version/guest_os/suite_name",
			   "type", "string",
			   "meaning", "Suite of the guest operating system as last seen.",
			   "edit", "show",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getIntegration_VideoDepth(),
		   source,
		   new String[]
		   {
			   "path", "video/user_selected/depth",
			   "type", "integer",
			   "meaning", "Colour depth the user chose.",
			   "unit", "bits",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getIntegration_VideoHeight(),
		   source,
		   new String[]
		   {
			   "path", "video/user_selected/height",
			   "type", "integer",
			   "meaning", "Height the user chose.",
			   "unit", "pixels",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getIntegration_VideoWidth(),
		   source,
		   new String[]
		   {
			   "path", "video/user_selected/width",
			   "type", "integer",
			   "meaning", "Width the user chose.",
			   "unit", "pixels",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getIntegration_HeartbeatTime(),
		   source,
		   new String[]
		   {
			   "path", "heartbeat/time",
			   "type", "integer",
			   "meaning", "Block of time in which heartbeats are counted; 60 unless said otherwise.",
			   "unit", "s",
			   "edit", "yes",
			   "source", "Virtual Server SDK, IsHeartbeating"
		   });
		addAnnotation
		  (getIntegration_HeartbeatRate(),
		   source,
		   new String[]
		   {
			   "path", "heartbeat/rate",
			   "type", "integer",
			   "meaning", "Heartbeats expected; 10 unless said otherwise.",
			   "unit", "ticks",
			   "edit", "yes",
			   "source", "Virtual Server SDK, IsHeartbeating"
		   });
		addAnnotation
		  (getIntegration_HeartbeatFailureInterval(),
		   source,
		   new String[]
		   {
			   "path", "heartbeat/failure_interval",
			   "type", "integer",
			   "meaning", "Pause between restart attempts; 10 unless said otherwise.",
			   "unit", "s",
			   "edit", "yes",
			   "source", "Virtual Server SDK, IsHeartbeating"
		   });
		addAnnotation
		  (getIntegration_HeartbeatFailureAttempts(),
		   source,
		   new String[]
		   {
			   "path", "heartbeat/failure_attempts",
			   "type", "integer",
			   "meaning", "Restart attempts after silence; 12 unless said otherwise.",
			   "edit", "yes",
			   "source", "Virtual Server SDK, IsHeartbeating"
		   });
		addAnnotation
		  (getIntegration_TimeSync(),
		   source,
		   new String[]
		   {
			   "path", "host_time_sync/enabled",
			   "type", "boolean",
			   "meaning", "Keep the guest clock with the host; on unless said otherwise. Changeable while the machine is off and not saved.",
			   "edit", "yes",
			   "source", "Virtual Server SDK"
		   });
		addAnnotation
		  (getIntegration_TimeSyncFrequency(),
		   source,
		   new String[]
		   {
			   "path", "host_time_sync/frequency",
			   "type", "integer",
			   "meaning", "How often the clock is compared; 15 unless said otherwise.",
			   "unit", "s",
			   "edit", "yes",
			   "source", "Microsoft KB 887727"
		   });
		addAnnotation
		  (getIntegration_TimeSyncThreshold(),
		   source,
		   new String[]
		   {
			   "path", "host_time_sync/threshold",
			   "type", "integer",
			   "meaning", "Difference that is corrected; 10 unless said otherwise.",
			   "unit", "s",
			   "edit", "yes",
			   "source", "Microsoft KB 887727"
		   });
		addAnnotation
		  (getIntegration_FolderSharing(),
		   source,
		   new String[]
		   {
			   "path", "folder_sharing/enabled",
			   "type", "boolean",
			   "meaning", "Shared folders (Virtual PC).",
			   "edit", "yes",
			   "source", "XenCenter import model"
		   });
		addAnnotation
		  (getIntegration_FolderSharingLoadAllowed(),
		   source,
		   new String[]
		   {
			   "path", "folder_sharing/load_allowed",
			   "type", "boolean",
			   "meaning", "Shared folders may be loaded (Virtual PC).",
			   "edit", "yes",
			   "source", "XenCenter import model"
		   });
		addAnnotation
		  (getProductMark_Build(),
		   source,
		   new String[]
		   {
			   "path", "build",
			   "type", "string",
			   "meaning", "Build of the product.",
			   "edit", "keep",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getProductMark_Product(),
		   source,
		   new String[]
		   {
			   "path", "name",
			   "type", "string",
			   "meaning", "Name of the product.",
			   "edit", "keep",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getShutdown_Prompt(),
		   source,
		   new String[]
		   {
			   "path", "prompt",
			   "type", "boolean",
			   "meaning", "Ask when the window is closed.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getShutdown_QuitAction(),
		   source,
		   new String[]
		   {
			   "path", "quit/action",
			   "type", "integer",
			   "meaning", "Action when the product quits; the meaning of its values is not confirmed.",
			   "edit", "show",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getShutdown_WasRunning(),
		   source,
		   new String[]
		   {
			   "path", "quit/was_running",
			   "type", "boolean",
			   "meaning", "The machine was running when the product quit.",
			   "edit", "keep",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getShutdown_OfferSave(),
		   source,
		   new String[]
		   {
			   "path", "save/enable",
			   "type", "boolean",
			   "meaning", "The close dialog offers to save the state.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getShutdown_OfferShutdown(),
		   source,
		   new String[]
		   {
			   "path", "shutdown/enable",
			   "type", "boolean",
			   "meaning", "The close dialog offers to shut down.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getShutdown_OfferTurnOff(),
		   source,
		   new String[]
		   {
			   "path", "turn_off/enable",
			   "type", "boolean",
			   "meaning", "The close dialog offers to turn off.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getShutdown_ForceAction(),
		   source,
		   new String[]
		   {
			   "path", "force_action",
			   "type", "integer",
			   "meaning", "Action that is forced; the meaning of its values is not confirmed.",
			   "edit", "show",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getShutdown_LastChoice(),
		   source,
		   new String[]
		   {
			   "path", "last_shutdown/choice",
			   "type", "integer",
			   "meaning", "What was chosen last.",
			   "edit", "keep",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getShutdown_LastCommit(),
		   source,
		   new String[]
		   {
			   "path", "last_shutdown/commit",
			   "type", "boolean",
			   "meaning", "Whether changes were committed last.",
			   "edit", "keep",
			   "source", "observed in known files"
		   });
		addAnnotation
		  (getUndoSettings_Enabled(),
		   source,
		   new String[]
		   {
			   "path", "enabled",
			   "type", "boolean",
			   "meaning", "Changes go to undo disks. Not changeable while an undo disk exists.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getUndoSettings_PurposelyKept(),
		   source,
		   new String[]
		   {
			   "path", "purposely_kept",
			   "type", "boolean",
			   "meaning", "The undo disks were kept on purpose.",
			   "edit", "show",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getUndoSettings_UseDefault(),
		   source,
		   new String[]
		   {
			   "path", "use_default",
			   "type", "boolean",
			   "meaning", "Use the default action.",
			   "edit", "show",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getUndoSettings_DefaultAction(),
		   source,
		   new String[]
		   {
			   "path", "default_action",
			   "type", "integer",
			   "meaning", "What happens to the changes.",
			   "values", "0=discard; 1=keep; 2=commit",
			   "edit", "yes",
			   "source", "Virtual Server SDK, VMUndoAction"
		   });
		addAnnotation
		  (getDisplay_DisableResize(),
		   source,
		   new String[]
		   {
			   "path", "disable_resize",
			   "type", "boolean",
			   "meaning", "The window cannot be resized.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getDisplay_FullScreen(),
		   source,
		   new String[]
		   {
			   "path", "full_screen",
			   "type", "boolean",
			   "meaning", "The machine is shown full-screen.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getDisplay_FullScreenAtStartup(),
		   source,
		   new String[]
		   {
			   "path", "mode/full_screen/startup",
			   "type", "boolean",
			   "meaning", "The machine starts full-screen.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getDisplay_StandardResolutionsOnly(),
		   source,
		   new String[]
		   {
			   "path", "resolutions/standard_only",
			   "type", "boolean",
			   "meaning", "Offer standard resolutions only.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getDisplay_Height(),
		   source,
		   new String[]
		   {
			   "path", "height",
			   "type", "integer",
			   "meaning", "Height of the screen.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getDisplay_Width(),
		   source,
		   new String[]
		   {
			   "path", "width",
			   "type", "integer",
			   "meaning", "Width of the screen.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getDisplay_MaximumHeight(),
		   source,
		   new String[]
		   {
			   "path", "max_height",
			   "type", "integer",
			   "meaning", "Largest height.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getDisplay_MaximumWidth(),
		   source,
		   new String[]
		   {
			   "path", "max_width",
			   "type", "integer",
			   "meaning", "Largest width.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getDisplay_Left(),
		   source,
		   new String[]
		   {
			   "path", "left_position",
			   "type", "integer",
			   "meaning", "Left edge of the window; may be negative, stored as unsigned.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in all known files",
			   "signed", "true"
		   });
		addAnnotation
		  (getDisplay_Top(),
		   source,
		   new String[]
		   {
			   "path", "top_position",
			   "type", "integer",
			   "meaning", "Upper edge of the window; may be negative, stored as unsigned.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in all known files",
			   "signed", "true"
		   });
		addAnnotation
		  (getVirtualization_HardwareAssisted(),
		   source,
		   new String[]
		   {
			   "path", "hw_assist/enable_hw_assist",
			   "type", "boolean",
			   "meaning", "Use hardware-assisted virtualization.",
			   "edit", "yes",
			   "source", "observed in all known files"
		   });
		addAnnotation
		  (getVirtualization_AllowPacketFiltering(),
		   source,
		   new String[]
		   {
			   "path", "allow_packet_filtering",
			   "type", "boolean",
			   "meaning", "Network packets may be filtered.",
			   "edit", "yes",
			   "source", "observed in several known files"
		   });
		addAnnotation
		  (getVirtualization_AllowPromiscuousMode(),
		   source,
		   new String[]
		   {
			   "path", "allow_promiscuous_mode",
			   "type", "boolean",
			   "meaning", "Network adapters may see all packets.",
			   "edit", "yes",
			   "source", "observed in several known files"
		   });
		addAnnotation
		  (getWindowOptions_Left(),
		   source,
		   new String[]
		   {
			   "path", "window_xpos",
			   "type", "integer",
			   "meaning", "Left edge of the window.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in files saved by Windows Virtual PC",
			   "signed", "true"
		   });
		addAnnotation
		  (getWindowOptions_Top(),
		   source,
		   new String[]
		   {
			   "path", "window_ypos",
			   "type", "integer",
			   "meaning", "Upper edge of the window.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in files saved by Windows Virtual PC",
			   "signed", "true"
		   });
		addAnnotation
		  (getWindowOptions_Height(),
		   source,
		   new String[]
		   {
			   "path", "resolution_height",
			   "type", "integer",
			   "meaning", "Height of the screen.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in files saved by Windows Virtual PC"
		   });
		addAnnotation
		  (getWindowOptions_Width(),
		   source,
		   new String[]
		   {
			   "path", "resolution_width",
			   "type", "integer",
			   "meaning", "Width of the screen.",
			   "unit", "pixels",
			   "edit", "show",
			   "source", "observed in files saved by Windows Virtual PC"
		   });
		addAnnotation
		  (getWindowOptions_FullScreen(),
		   source,
		   new String[]
		   {
			   "path", "full_screen",
			   "type", "boolean",
			   "meaning", "The machine is shown full-screen.",
			   "edit", "yes",
			   "source", "observed in files saved by Windows Virtual PC"
		   });
		addAnnotation
		  (getWindowOptions_ShowCloseMessage(),
		   source,
		   new String[]
		   {
			   "path", "onclose_showmessage",
			   "type", "boolean",
			   "meaning", "Ask when the window is closed.",
			   "edit", "show",
			   "source", "observed in files saved by Windows Virtual PC"
		   });
		addAnnotation
		  (getWindowOptions_CloseAction(),
		   source,
		   new String[]
		   {
			   "path", "onclose_defaultaction",
			   "type", "string",
			   "meaning", "What closing the window does.",
			   "edit", "show",
			   "source", "observed in files saved by Windows Virtual PC"
		   });
		addAnnotation
		  (getWindowOptions_PublishApplications(),
		   source,
		   new String[]
		   {
			   "path", "auto_app_publish",
			   "type", "boolean",
			   "meaning", "Publish applications of the guest; on unless said otherwise.",
			   "edit", "yes",
			   "source", "Windows Virtual PC SDK"
		   });
		addAnnotation
		  (getWindowOptions_SecondsToSave(),
		   source,
		   new String[]
		   {
			   "path", "seconds_to_save",
			   "type", "integer",
			   "meaning", "Idle time before the state is saved; 300 unless said otherwise, 0 never.",
			   "unit", "s",
			   "range", "0..4294967295",
			   "edit", "yes",
			   "source", "Windows Virtual PC SDK"
		   });
		addAnnotation
		  (getVirtualNetwork_NetworkId(),
		   source,
		   new String[]
		   {
			   "path", "settings/id",
			   "type", "bytes",
			   "meaning", "Identity that the adapters of machines refer to, 16 bytes.",
			   "edit", "keep",
			   "source", "Larson 2007",
			   "identity", "true"
		   });
		addAnnotation
		  (getVirtualNetwork_Gateway(),
		   source,
		   new String[]
		   {
			   "path", "settings/gateway",
			   "type", "integer",
			   "meaning", "Number of the binding to a host adapter; valid on one host only.",
			   "edit", "show",
			   "source", "Larson 2007"
		   });
		addAnnotation
		  (getVirtualNetwork_StoredName(),
		   source,
		   new String[]
		   {
			   "semantic", "network.name",
			   "type", "string",
			   "meaning", "Name that the file itself gives the network; on its host no other has it, in capitals or not.",
			   "unit", "characters",
			   "range", "1..256",
			   "edit", "show",
			   "source", "Virtual Server SDK, IVMVirtualNetwork.Name",
			   "identity", "true"
		   });
		addAnnotation
		  (getVirtualNetwork_HostAdapter(),
		   source,
		   new String[]
		   {
			   "semantic", "network.adapter",
			   "type", "string",
			   "meaning", "Name of the host adapter; empty for guests only.",
			   "edit", "show",
			   "source", "Virtual Server SDK, IVMVirtualNetwork.HostAdapter"
		   });
		addAnnotation
		  (getVirtualNetwork_Notes(),
		   source,
		   new String[]
		   {
			   "semantic", "network.notes",
			   "type", "string",
			   "meaning", "Notes of the administrator.",
			   "edit", "show",
			   "source", "Virtual Server SDK, IVMVirtualNetwork.Notes"
		   });
		addAnnotation
		  (getVirtualNetwork_Dhcp(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp"
		   });
		addAnnotation
		  (getDhcpServer_Enabled(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.enabled",
			   "type", "boolean",
			   "meaning", "The server answers; off unless said otherwise.",
			   "edit", "show",
			   "source", "Virtual Server SDK, IVMDHCPVirtualNetworkServer"
		   });
		addAnnotation
		  (getDhcpServer_Network(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.network",
			   "type", "string",
			   "meaning", "Network address, class A, B or C.",
			   "edit", "show",
			   "source", "Virtual Server SDK, ConfigureDHCPServer"
		   });
		addAnnotation
		  (getDhcpServer_Mask(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.mask",
			   "type", "string",
			   "meaning", "Network mask.",
			   "edit", "show",
			   "source", "Virtual Server SDK, ConfigureDHCPServer"
		   });
		addAnnotation
		  (getDhcpServer_Start(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.start",
			   "type", "string",
			   "meaning", "First address given out; the first 15 of the network are reserved.",
			   "edit", "show",
			   "source", "Virtual Server SDK, ConfigureDHCPServer"
		   });
		addAnnotation
		  (getDhcpServer_End(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.end",
			   "type", "string",
			   "meaning", "Last address given out.",
			   "edit", "show",
			   "source", "Virtual Server SDK, ConfigureDHCPServer"
		   });
		addAnnotation
		  (getDhcpServer_Server(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.server",
			   "type", "string",
			   "meaning", "Address of the server itself.",
			   "edit", "show",
			   "source", "Virtual Server SDK, ConfigureDHCPServer"
		   });
		addAnnotation
		  (getDhcpServer_Gateway(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.gateway",
			   "type", "string",
			   "meaning", "Default gateway given to guests.",
			   "edit", "show",
			   "source", "Virtual Server SDK"
		   });
		addAnnotation
		  (getDhcpServer_DnsServers(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.dns",
			   "type", "string",
			   "meaning", "Name servers, separated by commas.",
			   "edit", "show",
			   "source", "Virtual Server SDK"
		   });
		addAnnotation
		  (getDhcpServer_WinsServers(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.wins",
			   "type", "string",
			   "meaning", "WINS servers, separated by commas.",
			   "edit", "show",
			   "source", "Virtual Server SDK"
		   });
		addAnnotation
		  (getDhcpServer_LeaseTime(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.lease",
			   "type", "integer",
			   "meaning", "Lease time.",
			   "unit", "s",
			   "range", "60..4294967295",
			   "edit", "show",
			   "source", "Virtual Server SDK, ConfigureDHCPLeaseTimes"
		   });
		addAnnotation
		  (getDhcpServer_RenewalTime(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.renewal",
			   "type", "integer",
			   "meaning", "Renewal time, less than the rebinding time.",
			   "unit", "s",
			   "range", "30..4294967295",
			   "edit", "show",
			   "source", "Virtual Server SDK, ConfigureDHCPLeaseTimes"
		   });
		addAnnotation
		  (getDhcpServer_RebindingTime(),
		   source,
		   new String[]
		   {
			   "semantic", "dhcp.rebinding",
			   "type", "integer",
			   "meaning", "Rebinding time, less than the lease time.",
			   "unit", "s",
			   "range", "45..4294967295",
			   "edit", "show",
			   "source", "Virtual Server SDK, ConfigureDHCPLeaseTimes"
		   });
	}

} //EstatePackageImpl
