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
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.HostOption;
import org.verdigris.model.estate.PhysicalDisk;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.estate.Volume;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getFolders <em>Folders</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getProcessorName <em>Processor Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getBootOptions <em>Boot Options</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getAntivirus <em>Antivirus</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getAntivirusExclusions <em>Antivirus Exclusions</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getCluster <em>Cluster</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getNodeState <em>Node State</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getPhysicalDisks <em>Physical Disks</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getAdapters <em>Adapters</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getMachines <em>Machines</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostImpl#getNetworks <em>Networks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostImpl extends NamedElementImpl implements Host
{
	/**
	 * The cached value of the '{@link #getFolders() <em>Folders</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolders()
	 * @generated
	 * @ordered
	 */
	protected EList<String> folders;

	/**
	 * The default value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected String product = PRODUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATING_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected String operatingSystem = OPERATING_SYSTEM_EDEFAULT;

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
	 * The default value of the '{@link #getProcessors() <em>Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessors()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PROCESSORS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcessors() <em>Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessors()
	 * @generated
	 * @ordered
	 */
	protected Integer processors = PROCESSORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getProcessorName() <em>Processor Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorName()
	 * @generated
	 * @ordered
	 */
	protected static final String PROCESSOR_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcessorName() <em>Processor Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorName()
	 * @generated
	 * @ordered
	 */
	protected String processorName = PROCESSOR_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getBootOptions() <em>Boot Options</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootOptions()
	 * @generated
	 * @ordered
	 */
	protected static final String BOOT_OPTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBootOptions() <em>Boot Options</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootOptions()
	 * @generated
	 * @ordered
	 */
	protected String bootOptions = BOOT_OPTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAntivirus() <em>Antivirus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAntivirus()
	 * @generated
	 * @ordered
	 */
	protected static final String ANTIVIRUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAntivirus() <em>Antivirus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAntivirus()
	 * @generated
	 * @ordered
	 */
	protected String antivirus = ANTIVIRUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAntivirusExclusions() <em>Antivirus Exclusions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAntivirusExclusions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> antivirusExclusions;

	/**
	 * The default value of the '{@link #getCluster() <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCluster()
	 * @generated
	 * @ordered
	 */
	protected static final String CLUSTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCluster() <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCluster()
	 * @generated
	 * @ordered
	 */
	protected String cluster = CLUSTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNodeState() <em>Node State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeState()
	 * @generated
	 * @ordered
	 */
	protected static final String NODE_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNodeState() <em>Node State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeState()
	 * @generated
	 * @ordered
	 */
	protected String nodeState = NODE_STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVolumes() <em>Volumes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumes()
	 * @generated
	 * @ordered
	 */
	protected EList<Volume> volumes;

	/**
	 * The cached value of the '{@link #getPhysicalDisks() <em>Physical Disks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalDisks()
	 * @generated
	 * @ordered
	 */
	protected EList<PhysicalDisk> physicalDisks;

	/**
	 * The cached value of the '{@link #getAdapters() <em>Adapters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdapters()
	 * @generated
	 * @ordered
	 */
	protected EList<HostAdapter> adapters;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<HostOption> options;

	/**
	 * The cached value of the '{@link #getMachines() <em>Machines</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachines()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualMachine> machines;

	/**
	 * The cached value of the '{@link #getNetworks() <em>Networks</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworks()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualNetwork> networks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostImpl()
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
		return EstatePackage.Literals.HOST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFolders()
	{
		if (folders == null)
		{
			folders = new EDataTypeUniqueEList<String>(String.class, this, EstatePackage.HOST__FOLDERS);
		}
		return folders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProduct()
	{
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(String newProduct)
	{
		String oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperatingSystem()
	{
		return operatingSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingSystem(String newOperatingSystem)
	{
		String oldOperatingSystem = operatingSystem;
		operatingSystem = newOperatingSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST__OPERATING_SYSTEM, oldOperatingSystem, operatingSystem));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST__MEMORY, oldMemory, memory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getProcessors()
	{
		return processors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessors(Integer newProcessors)
	{
		Integer oldProcessors = processors;
		processors = newProcessors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST__PROCESSORS, oldProcessors, processors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcessorName()
	{
		return processorName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessorName(String newProcessorName)
	{
		String oldProcessorName = processorName;
		processorName = newProcessorName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST__PROCESSOR_NAME, oldProcessorName, processorName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBootOptions()
	{
		return bootOptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootOptions(String newBootOptions)
	{
		String oldBootOptions = bootOptions;
		bootOptions = newBootOptions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST__BOOT_OPTIONS, oldBootOptions, bootOptions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAntivirus()
	{
		return antivirus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAntivirus(String newAntivirus)
	{
		String oldAntivirus = antivirus;
		antivirus = newAntivirus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST__ANTIVIRUS, oldAntivirus, antivirus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAntivirusExclusions()
	{
		if (antivirusExclusions == null)
		{
			antivirusExclusions = new EDataTypeUniqueEList<String>(String.class, this, EstatePackage.HOST__ANTIVIRUS_EXCLUSIONS);
		}
		return antivirusExclusions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCluster()
	{
		return cluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCluster(String newCluster)
	{
		String oldCluster = cluster;
		cluster = newCluster;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST__CLUSTER, oldCluster, cluster));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNodeState()
	{
		return nodeState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNodeState(String newNodeState)
	{
		String oldNodeState = nodeState;
		nodeState = newNodeState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST__NODE_STATE, oldNodeState, nodeState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Volume> getVolumes()
	{
		if (volumes == null)
		{
			volumes = new EObjectContainmentEList<Volume>(Volume.class, this, EstatePackage.HOST__VOLUMES);
		}
		return volumes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PhysicalDisk> getPhysicalDisks()
	{
		if (physicalDisks == null)
		{
			physicalDisks = new EObjectContainmentEList<PhysicalDisk>(PhysicalDisk.class, this, EstatePackage.HOST__PHYSICAL_DISKS);
		}
		return physicalDisks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HostAdapter> getAdapters()
	{
		if (adapters == null)
		{
			adapters = new EObjectContainmentEList<HostAdapter>(HostAdapter.class, this, EstatePackage.HOST__ADAPTERS);
		}
		return adapters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HostOption> getOptions()
	{
		if (options == null)
		{
			options = new EObjectContainmentEList<HostOption>(HostOption.class, this, EstatePackage.HOST__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualMachine> getMachines()
	{
		if (machines == null)
		{
			machines = new EObjectWithInverseEList<VirtualMachine>(VirtualMachine.class, this, EstatePackage.HOST__MACHINES, EstatePackage.VIRTUAL_MACHINE__HOST);
		}
		return machines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualNetwork> getNetworks()
	{
		if (networks == null)
		{
			networks = new EObjectWithInverseEList<VirtualNetwork>(VirtualNetwork.class, this, EstatePackage.HOST__NETWORKS, EstatePackage.VIRTUAL_NETWORK__HOST);
		}
		return networks;
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
			case EstatePackage.HOST__MACHINES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getMachines()).basicAdd(otherEnd, msgs);
			case EstatePackage.HOST__NETWORKS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getNetworks()).basicAdd(otherEnd, msgs);
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
			case EstatePackage.HOST__VOLUMES:
				return ((InternalEList<?>)getVolumes()).basicRemove(otherEnd, msgs);
			case EstatePackage.HOST__PHYSICAL_DISKS:
				return ((InternalEList<?>)getPhysicalDisks()).basicRemove(otherEnd, msgs);
			case EstatePackage.HOST__ADAPTERS:
				return ((InternalEList<?>)getAdapters()).basicRemove(otherEnd, msgs);
			case EstatePackage.HOST__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case EstatePackage.HOST__MACHINES:
				return ((InternalEList<?>)getMachines()).basicRemove(otherEnd, msgs);
			case EstatePackage.HOST__NETWORKS:
				return ((InternalEList<?>)getNetworks()).basicRemove(otherEnd, msgs);
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
			case EstatePackage.HOST__FOLDERS:
				return getFolders();
			case EstatePackage.HOST__PRODUCT:
				return getProduct();
			case EstatePackage.HOST__OPERATING_SYSTEM:
				return getOperatingSystem();
			case EstatePackage.HOST__MEMORY:
				return getMemory();
			case EstatePackage.HOST__PROCESSORS:
				return getProcessors();
			case EstatePackage.HOST__PROCESSOR_NAME:
				return getProcessorName();
			case EstatePackage.HOST__BOOT_OPTIONS:
				return getBootOptions();
			case EstatePackage.HOST__ANTIVIRUS:
				return getAntivirus();
			case EstatePackage.HOST__ANTIVIRUS_EXCLUSIONS:
				return getAntivirusExclusions();
			case EstatePackage.HOST__CLUSTER:
				return getCluster();
			case EstatePackage.HOST__NODE_STATE:
				return getNodeState();
			case EstatePackage.HOST__VOLUMES:
				return getVolumes();
			case EstatePackage.HOST__PHYSICAL_DISKS:
				return getPhysicalDisks();
			case EstatePackage.HOST__ADAPTERS:
				return getAdapters();
			case EstatePackage.HOST__OPTIONS:
				return getOptions();
			case EstatePackage.HOST__MACHINES:
				return getMachines();
			case EstatePackage.HOST__NETWORKS:
				return getNetworks();
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
			case EstatePackage.HOST__FOLDERS:
				getFolders().clear();
				getFolders().addAll((Collection<? extends String>)newValue);
				return;
			case EstatePackage.HOST__PRODUCT:
				setProduct((String)newValue);
				return;
			case EstatePackage.HOST__OPERATING_SYSTEM:
				setOperatingSystem((String)newValue);
				return;
			case EstatePackage.HOST__MEMORY:
				setMemory((Long)newValue);
				return;
			case EstatePackage.HOST__PROCESSORS:
				setProcessors((Integer)newValue);
				return;
			case EstatePackage.HOST__PROCESSOR_NAME:
				setProcessorName((String)newValue);
				return;
			case EstatePackage.HOST__BOOT_OPTIONS:
				setBootOptions((String)newValue);
				return;
			case EstatePackage.HOST__ANTIVIRUS:
				setAntivirus((String)newValue);
				return;
			case EstatePackage.HOST__ANTIVIRUS_EXCLUSIONS:
				getAntivirusExclusions().clear();
				getAntivirusExclusions().addAll((Collection<? extends String>)newValue);
				return;
			case EstatePackage.HOST__CLUSTER:
				setCluster((String)newValue);
				return;
			case EstatePackage.HOST__NODE_STATE:
				setNodeState((String)newValue);
				return;
			case EstatePackage.HOST__VOLUMES:
				getVolumes().clear();
				getVolumes().addAll((Collection<? extends Volume>)newValue);
				return;
			case EstatePackage.HOST__PHYSICAL_DISKS:
				getPhysicalDisks().clear();
				getPhysicalDisks().addAll((Collection<? extends PhysicalDisk>)newValue);
				return;
			case EstatePackage.HOST__ADAPTERS:
				getAdapters().clear();
				getAdapters().addAll((Collection<? extends HostAdapter>)newValue);
				return;
			case EstatePackage.HOST__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends HostOption>)newValue);
				return;
			case EstatePackage.HOST__MACHINES:
				getMachines().clear();
				getMachines().addAll((Collection<? extends VirtualMachine>)newValue);
				return;
			case EstatePackage.HOST__NETWORKS:
				getNetworks().clear();
				getNetworks().addAll((Collection<? extends VirtualNetwork>)newValue);
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
			case EstatePackage.HOST__FOLDERS:
				getFolders().clear();
				return;
			case EstatePackage.HOST__PRODUCT:
				setProduct(PRODUCT_EDEFAULT);
				return;
			case EstatePackage.HOST__OPERATING_SYSTEM:
				setOperatingSystem(OPERATING_SYSTEM_EDEFAULT);
				return;
			case EstatePackage.HOST__MEMORY:
				setMemory(MEMORY_EDEFAULT);
				return;
			case EstatePackage.HOST__PROCESSORS:
				setProcessors(PROCESSORS_EDEFAULT);
				return;
			case EstatePackage.HOST__PROCESSOR_NAME:
				setProcessorName(PROCESSOR_NAME_EDEFAULT);
				return;
			case EstatePackage.HOST__BOOT_OPTIONS:
				setBootOptions(BOOT_OPTIONS_EDEFAULT);
				return;
			case EstatePackage.HOST__ANTIVIRUS:
				setAntivirus(ANTIVIRUS_EDEFAULT);
				return;
			case EstatePackage.HOST__ANTIVIRUS_EXCLUSIONS:
				getAntivirusExclusions().clear();
				return;
			case EstatePackage.HOST__CLUSTER:
				setCluster(CLUSTER_EDEFAULT);
				return;
			case EstatePackage.HOST__NODE_STATE:
				setNodeState(NODE_STATE_EDEFAULT);
				return;
			case EstatePackage.HOST__VOLUMES:
				getVolumes().clear();
				return;
			case EstatePackage.HOST__PHYSICAL_DISKS:
				getPhysicalDisks().clear();
				return;
			case EstatePackage.HOST__ADAPTERS:
				getAdapters().clear();
				return;
			case EstatePackage.HOST__OPTIONS:
				getOptions().clear();
				return;
			case EstatePackage.HOST__MACHINES:
				getMachines().clear();
				return;
			case EstatePackage.HOST__NETWORKS:
				getNetworks().clear();
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
			case EstatePackage.HOST__FOLDERS:
				return folders != null && !folders.isEmpty();
			case EstatePackage.HOST__PRODUCT:
				return PRODUCT_EDEFAULT == null ? product != null : !PRODUCT_EDEFAULT.equals(product);
			case EstatePackage.HOST__OPERATING_SYSTEM:
				return OPERATING_SYSTEM_EDEFAULT == null ? operatingSystem != null : !OPERATING_SYSTEM_EDEFAULT.equals(operatingSystem);
			case EstatePackage.HOST__MEMORY:
				return MEMORY_EDEFAULT == null ? memory != null : !MEMORY_EDEFAULT.equals(memory);
			case EstatePackage.HOST__PROCESSORS:
				return PROCESSORS_EDEFAULT == null ? processors != null : !PROCESSORS_EDEFAULT.equals(processors);
			case EstatePackage.HOST__PROCESSOR_NAME:
				return PROCESSOR_NAME_EDEFAULT == null ? processorName != null : !PROCESSOR_NAME_EDEFAULT.equals(processorName);
			case EstatePackage.HOST__BOOT_OPTIONS:
				return BOOT_OPTIONS_EDEFAULT == null ? bootOptions != null : !BOOT_OPTIONS_EDEFAULT.equals(bootOptions);
			case EstatePackage.HOST__ANTIVIRUS:
				return ANTIVIRUS_EDEFAULT == null ? antivirus != null : !ANTIVIRUS_EDEFAULT.equals(antivirus);
			case EstatePackage.HOST__ANTIVIRUS_EXCLUSIONS:
				return antivirusExclusions != null && !antivirusExclusions.isEmpty();
			case EstatePackage.HOST__CLUSTER:
				return CLUSTER_EDEFAULT == null ? cluster != null : !CLUSTER_EDEFAULT.equals(cluster);
			case EstatePackage.HOST__NODE_STATE:
				return NODE_STATE_EDEFAULT == null ? nodeState != null : !NODE_STATE_EDEFAULT.equals(nodeState);
			case EstatePackage.HOST__VOLUMES:
				return volumes != null && !volumes.isEmpty();
			case EstatePackage.HOST__PHYSICAL_DISKS:
				return physicalDisks != null && !physicalDisks.isEmpty();
			case EstatePackage.HOST__ADAPTERS:
				return adapters != null && !adapters.isEmpty();
			case EstatePackage.HOST__OPTIONS:
				return options != null && !options.isEmpty();
			case EstatePackage.HOST__MACHINES:
				return machines != null && !machines.isEmpty();
			case EstatePackage.HOST__NETWORKS:
				return networks != null && !networks.isEmpty();
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
		result.append(" (folders: ");
		result.append(folders);
		result.append(", product: ");
		result.append(product);
		result.append(", operatingSystem: ");
		result.append(operatingSystem);
		result.append(", memory: ");
		result.append(memory);
		result.append(", processors: ");
		result.append(processors);
		result.append(", processorName: ");
		result.append(processorName);
		result.append(", bootOptions: ");
		result.append(bootOptions);
		result.append(", antivirus: ");
		result.append(antivirus);
		result.append(", antivirusExclusions: ");
		result.append(antivirusExclusions);
		result.append(", cluster: ");
		result.append(cluster);
		result.append(", nodeState: ");
		result.append(nodeState);
		result.append(')');
		return result.toString();
	}

} //HostImpl
