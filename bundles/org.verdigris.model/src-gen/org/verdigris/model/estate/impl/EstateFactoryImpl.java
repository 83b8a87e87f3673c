/**
 */
package org.verdigris.model.estate.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.verdigris.model.estate.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class EstateFactoryImpl extends EFactoryImpl implements EstateFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static EstateFactory init()
	{
		try
		{
			EstateFactory theEstateFactory = (EstateFactory)EPackage.Registry.INSTANCE.getEFactory(EstatePackage.eNS_URI);
			if (theEstateFactory != null)
			{
				return theEstateFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new EstateFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EstateFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case EstatePackage.ESTATE: return createEstate();
			case EstatePackage.PROBLEM: return createProblem();
			case EstatePackage.HOST: return createHost();
			case EstatePackage.VOLUME: return createVolume();
			case EstatePackage.PHYSICAL_DISK: return createPhysicalDisk();
			case EstatePackage.HOST_ADAPTER: return createHostAdapter();
			case EstatePackage.HOST_OPTION: return createHostOption();
			case EstatePackage.VIRTUAL_MACHINE: return createVirtualMachine();
			case EstatePackage.FILE_REFERENCE: return createFileReference();
			case EstatePackage.IDE_CONTROLLER: return createIdeController();
			case EstatePackage.SCSI_CONTROLLER: return createScsiController();
			case EstatePackage.DRIVE: return createDrive();
			case EstatePackage.NETWORK_ADAPTER: return createNetworkAdapter();
			case EstatePackage.FLOPPY: return createFloppy();
			case EstatePackage.PARALLEL_PORT: return createParallelPort();
			case EstatePackage.SERIAL_PORT: return createSerialPort();
			case EstatePackage.BIOS: return createBios();
			case EstatePackage.INTEGRATION: return createIntegration();
			case EstatePackage.PRODUCT_MARK: return createProductMark();
			case EstatePackage.SHUTDOWN: return createShutdown();
			case EstatePackage.UNDO_SETTINGS: return createUndoSettings();
			case EstatePackage.DISPLAY: return createDisplay();
			case EstatePackage.VIRTUALIZATION: return createVirtualization();
			case EstatePackage.WINDOW_OPTIONS: return createWindowOptions();
			case EstatePackage.DISK_IMAGE: return createDiskImage();
			case EstatePackage.DISK_CONTENTS: return createDiskContents();
			case EstatePackage.GUEST_VOLUME: return createGuestVolume();
			case EstatePackage.GUEST_SYSTEM: return createGuestSystem();
			case EstatePackage.GUEST_SERVICE: return createGuestService();
			case EstatePackage.GUEST_CONTROL_SET: return createGuestControlSet();
			case EstatePackage.GUEST_DRIVE_LETTER: return createGuestDriveLetter();
			case EstatePackage.GUEST_GAP: return createGuestGap();
			case EstatePackage.PARENT_LOCATOR: return createParentLocator();
			case EstatePackage.DISK_FLAW: return createDiskFlaw();
			case EstatePackage.VIRTUAL_NETWORK: return createVirtualNetwork();
			case EstatePackage.DHCP_SERVER: return createDhcpServer();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue)
	{
		switch (eDataType.getClassifierID())
		{
			case EstatePackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case EstatePackage.DISK_TYPE:
				return createDiskTypeFromString(eDataType, initialValue);
			case EstatePackage.GUEST_KIND:
				return createGuestKindFromString(eDataType, initialValue);
			case EstatePackage.GUEST_ROLE:
				return createGuestRoleFromString(eDataType, initialValue);
			case EstatePackage.DRIVER_STATE:
				return createDriverStateFromString(eDataType, initialValue);
			case EstatePackage.TEXT:
				return createTextFromString(eDataType, initialValue);
			case EstatePackage.UNSIGNED_INTEGER:
				return createUnsignedIntegerFromString(eDataType, initialValue);
			case EstatePackage.FLAG:
				return createFlagFromString(eDataType, initialValue);
			case EstatePackage.HEX_BYTES:
				return createHexBytesFromString(eDataType, initialValue);
			case EstatePackage.NUMBER:
				return createNumberFromString(eDataType, initialValue);
			case EstatePackage.BYTE_COUNT:
				return createByteCountFromString(eDataType, initialValue);
			case EstatePackage.MEGABYTE_COUNT:
				return createMegabyteCountFromString(eDataType, initialValue);
			case EstatePackage.MOMENT:
				return createMomentFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue)
	{
		switch (eDataType.getClassifierID())
		{
			case EstatePackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case EstatePackage.DISK_TYPE:
				return convertDiskTypeToString(eDataType, instanceValue);
			case EstatePackage.GUEST_KIND:
				return convertGuestKindToString(eDataType, instanceValue);
			case EstatePackage.GUEST_ROLE:
				return convertGuestRoleToString(eDataType, instanceValue);
			case EstatePackage.DRIVER_STATE:
				return convertDriverStateToString(eDataType, instanceValue);
			case EstatePackage.TEXT:
				return convertTextToString(eDataType, instanceValue);
			case EstatePackage.UNSIGNED_INTEGER:
				return convertUnsignedIntegerToString(eDataType, instanceValue);
			case EstatePackage.FLAG:
				return convertFlagToString(eDataType, instanceValue);
			case EstatePackage.HEX_BYTES:
				return convertHexBytesToString(eDataType, instanceValue);
			case EstatePackage.NUMBER:
				return convertNumberToString(eDataType, instanceValue);
			case EstatePackage.BYTE_COUNT:
				return convertByteCountToString(eDataType, instanceValue);
			case EstatePackage.MEGABYTE_COUNT:
				return convertMegabyteCountToString(eDataType, instanceValue);
			case EstatePackage.MOMENT:
				return convertMomentToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estate createEstate()
	{
		EstateImpl estate = new EstateImpl();
		return estate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Problem createProblem()
	{
		ProblemImpl problem = new ProblemImpl();
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host createHost()
	{
		HostImpl host = new HostImpl();
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Volume createVolume()
	{
		VolumeImpl volume = new VolumeImpl();
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhysicalDisk createPhysicalDisk()
	{
		PhysicalDiskImpl physicalDisk = new PhysicalDiskImpl();
		return physicalDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostAdapter createHostAdapter()
	{
		HostAdapterImpl hostAdapter = new HostAdapterImpl();
		return hostAdapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostOption createHostOption()
	{
		HostOptionImpl hostOption = new HostOptionImpl();
		return hostOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualMachine createVirtualMachine()
	{
		VirtualMachineImpl virtualMachine = new VirtualMachineImpl();
		return virtualMachine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileReference createFileReference()
	{
		FileReferenceImpl fileReference = new FileReferenceImpl();
		return fileReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IdeController createIdeController()
	{
		IdeControllerImpl ideController = new IdeControllerImpl();
		return ideController;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScsiController createScsiController()
	{
		ScsiControllerImpl scsiController = new ScsiControllerImpl();
		return scsiController;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Drive createDrive()
	{
		DriveImpl drive = new DriveImpl();
		return drive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkAdapter createNetworkAdapter()
	{
		NetworkAdapterImpl networkAdapter = new NetworkAdapterImpl();
		return networkAdapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Floppy createFloppy()
	{
		FloppyImpl floppy = new FloppyImpl();
		return floppy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParallelPort createParallelPort()
	{
		ParallelPortImpl parallelPort = new ParallelPortImpl();
		return parallelPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SerialPort createSerialPort()
	{
		SerialPortImpl serialPort = new SerialPortImpl();
		return serialPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bios createBios()
	{
		BiosImpl bios = new BiosImpl();
		return bios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integration createIntegration()
	{
		IntegrationImpl integration = new IntegrationImpl();
		return integration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProductMark createProductMark()
	{
		ProductMarkImpl productMark = new ProductMarkImpl();
		return productMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Shutdown createShutdown()
	{
		ShutdownImpl shutdown = new ShutdownImpl();
		return shutdown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UndoSettings createUndoSettings()
	{
		UndoSettingsImpl undoSettings = new UndoSettingsImpl();
		return undoSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Display createDisplay()
	{
		DisplayImpl display = new DisplayImpl();
		return display;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Virtualization createVirtualization()
	{
		VirtualizationImpl virtualization = new VirtualizationImpl();
		return virtualization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowOptions createWindowOptions()
	{
		WindowOptionsImpl windowOptions = new WindowOptionsImpl();
		return windowOptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskImage createDiskImage()
	{
		DiskImageImpl diskImage = new DiskImageImpl();
		return diskImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskContents createDiskContents()
	{
		DiskContentsImpl diskContents = new DiskContentsImpl();
		return diskContents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestVolume createGuestVolume()
	{
		GuestVolumeImpl guestVolume = new GuestVolumeImpl();
		return guestVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestSystem createGuestSystem()
	{
		GuestSystemImpl guestSystem = new GuestSystemImpl();
		return guestSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestService createGuestService()
	{
		GuestServiceImpl guestService = new GuestServiceImpl();
		return guestService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestControlSet createGuestControlSet()
	{
		GuestControlSetImpl guestControlSet = new GuestControlSetImpl();
		return guestControlSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestDriveLetter createGuestDriveLetter()
	{
		GuestDriveLetterImpl guestDriveLetter = new GuestDriveLetterImpl();
		return guestDriveLetter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestGap createGuestGap()
	{
		GuestGapImpl guestGap = new GuestGapImpl();
		return guestGap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParentLocator createParentLocator()
	{
		ParentLocatorImpl parentLocator = new ParentLocatorImpl();
		return parentLocator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskFlaw createDiskFlaw()
	{
		DiskFlawImpl diskFlaw = new DiskFlawImpl();
		return diskFlaw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualNetwork createVirtualNetwork()
	{
		VirtualNetworkImpl virtualNetwork = new VirtualNetworkImpl();
		return virtualNetwork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DhcpServer createDhcpServer()
	{
		DhcpServerImpl dhcpServer = new DhcpServerImpl();
		return dhcpServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue)
	{
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DiskType createDiskTypeFromString(EDataType eDataType, String initialValue)
	{
		DiskType result = DiskType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDiskTypeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GuestKind createGuestKindFromString(EDataType eDataType, String initialValue)
	{
		GuestKind result = GuestKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGuestKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GuestRole createGuestRoleFromString(EDataType eDataType, String initialValue)
	{
		GuestRole result = GuestRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGuestRoleToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DriverState createDriverStateFromString(EDataType eDataType, String initialValue)
	{
		DriverState result = DriverState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDriverStateToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createTextFromString(EDataType eDataType, String initialValue)
	{
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTextToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createUnsignedIntegerFromString(EDataType eDataType, String initialValue)
	{
		return (Long)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnsignedIntegerToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Boolean createFlagFromString(EDataType eDataType, String initialValue)
	{
		return (Boolean)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFlagToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createHexBytesFromString(EDataType eDataType, String initialValue)
	{
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHexBytesToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createNumberFromString(EDataType eDataType, String initialValue)
	{
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNumberToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createByteCountFromString(EDataType eDataType, String initialValue)
	{
		return (Long)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertByteCountToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createMegabyteCountFromString(EDataType eDataType, String initialValue)
	{
		return (Long)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMegabyteCountToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createMoment(final String it)
	{
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createMomentFromString(EDataType eDataType, String initialValue)
	{
		return createMoment(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoment(final Instant it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMomentToString(EDataType eDataType, Object instanceValue)
	{
		return convertMoment((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EstatePackage getEstatePackage()
	{
		return (EstatePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static EstatePackage getPackage()
	{
		return EstatePackage.eINSTANCE;
	}

} //EstateFactoryImpl
