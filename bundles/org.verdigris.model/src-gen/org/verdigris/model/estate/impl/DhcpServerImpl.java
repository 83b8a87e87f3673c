/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.DhcpServer;
import org.verdigris.model.estate.EstatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dhcp Server</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getMask <em>Mask</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getServer <em>Server</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getGateway <em>Gateway</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getDnsServers <em>Dns Servers</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getWinsServers <em>Wins Servers</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getLeaseTime <em>Lease Time</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getRenewalTime <em>Renewal Time</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DhcpServerImpl#getRebindingTime <em>Rebinding Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DhcpServerImpl extends EObjectImpl implements DhcpServer
{
	/**
	 * The default value of the '{@link #getEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ENABLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabled()
	 * @generated
	 * @ordered
	 */
	protected Boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNetwork() <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected static final String NETWORK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected String network = NETWORK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMask() <em>Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMask()
	 * @generated
	 * @ordered
	 */
	protected static final String MASK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMask() <em>Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMask()
	 * @generated
	 * @ordered
	 */
	protected String mask = MASK_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final String START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected String start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final String END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected String end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getServer() <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServer()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServer() <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServer()
	 * @generated
	 * @ordered
	 */
	protected String server = SERVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateway()
	 * @generated
	 * @ordered
	 */
	protected static final String GATEWAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateway()
	 * @generated
	 * @ordered
	 */
	protected String gateway = GATEWAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDnsServers() <em>Dns Servers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDnsServers()
	 * @generated
	 * @ordered
	 */
	protected static final String DNS_SERVERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDnsServers() <em>Dns Servers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDnsServers()
	 * @generated
	 * @ordered
	 */
	protected String dnsServers = DNS_SERVERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWinsServers() <em>Wins Servers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWinsServers()
	 * @generated
	 * @ordered
	 */
	protected static final String WINS_SERVERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWinsServers() <em>Wins Servers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWinsServers()
	 * @generated
	 * @ordered
	 */
	protected String winsServers = WINS_SERVERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeaseTime() <em>Lease Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeaseTime()
	 * @generated
	 * @ordered
	 */
	protected static final Long LEASE_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeaseTime() <em>Lease Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeaseTime()
	 * @generated
	 * @ordered
	 */
	protected Long leaseTime = LEASE_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRenewalTime() <em>Renewal Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenewalTime()
	 * @generated
	 * @ordered
	 */
	protected static final Long RENEWAL_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRenewalTime() <em>Renewal Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenewalTime()
	 * @generated
	 * @ordered
	 */
	protected Long renewalTime = RENEWAL_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRebindingTime() <em>Rebinding Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRebindingTime()
	 * @generated
	 * @ordered
	 */
	protected static final Long REBINDING_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRebindingTime() <em>Rebinding Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRebindingTime()
	 * @generated
	 * @ordered
	 */
	protected Long rebindingTime = REBINDING_TIME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DhcpServerImpl()
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
		return EstatePackage.Literals.DHCP_SERVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getEnabled()
	{
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(Boolean newEnabled)
	{
		Boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNetwork()
	{
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(String newNetwork)
	{
		String oldNetwork = network;
		network = newNetwork;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__NETWORK, oldNetwork, network));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMask()
	{
		return mask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMask(String newMask)
	{
		String oldMask = mask;
		mask = newMask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__MASK, oldMask, mask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStart()
	{
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(String newStart)
	{
		String oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnd()
	{
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(String newEnd)
	{
		String oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServer()
	{
		return server;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServer(String newServer)
	{
		String oldServer = server;
		server = newServer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__SERVER, oldServer, server));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGateway()
	{
		return gateway;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGateway(String newGateway)
	{
		String oldGateway = gateway;
		gateway = newGateway;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__GATEWAY, oldGateway, gateway));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDnsServers()
	{
		return dnsServers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDnsServers(String newDnsServers)
	{
		String oldDnsServers = dnsServers;
		dnsServers = newDnsServers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__DNS_SERVERS, oldDnsServers, dnsServers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWinsServers()
	{
		return winsServers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWinsServers(String newWinsServers)
	{
		String oldWinsServers = winsServers;
		winsServers = newWinsServers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__WINS_SERVERS, oldWinsServers, winsServers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLeaseTime()
	{
		return leaseTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeaseTime(Long newLeaseTime)
	{
		Long oldLeaseTime = leaseTime;
		leaseTime = newLeaseTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__LEASE_TIME, oldLeaseTime, leaseTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRenewalTime()
	{
		return renewalTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRenewalTime(Long newRenewalTime)
	{
		Long oldRenewalTime = renewalTime;
		renewalTime = newRenewalTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__RENEWAL_TIME, oldRenewalTime, renewalTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRebindingTime()
	{
		return rebindingTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRebindingTime(Long newRebindingTime)
	{
		Long oldRebindingTime = rebindingTime;
		rebindingTime = newRebindingTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DHCP_SERVER__REBINDING_TIME, oldRebindingTime, rebindingTime));
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
			case EstatePackage.DHCP_SERVER__ENABLED:
				return getEnabled();
			case EstatePackage.DHCP_SERVER__NETWORK:
				return getNetwork();
			case EstatePackage.DHCP_SERVER__MASK:
				return getMask();
			case EstatePackage.DHCP_SERVER__START:
				return getStart();
			case EstatePackage.DHCP_SERVER__END:
				return getEnd();
			case EstatePackage.DHCP_SERVER__SERVER:
				return getServer();
			case EstatePackage.DHCP_SERVER__GATEWAY:
				return getGateway();
			case EstatePackage.DHCP_SERVER__DNS_SERVERS:
				return getDnsServers();
			case EstatePackage.DHCP_SERVER__WINS_SERVERS:
				return getWinsServers();
			case EstatePackage.DHCP_SERVER__LEASE_TIME:
				return getLeaseTime();
			case EstatePackage.DHCP_SERVER__RENEWAL_TIME:
				return getRenewalTime();
			case EstatePackage.DHCP_SERVER__REBINDING_TIME:
				return getRebindingTime();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.DHCP_SERVER__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case EstatePackage.DHCP_SERVER__NETWORK:
				setNetwork((String)newValue);
				return;
			case EstatePackage.DHCP_SERVER__MASK:
				setMask((String)newValue);
				return;
			case EstatePackage.DHCP_SERVER__START:
				setStart((String)newValue);
				return;
			case EstatePackage.DHCP_SERVER__END:
				setEnd((String)newValue);
				return;
			case EstatePackage.DHCP_SERVER__SERVER:
				setServer((String)newValue);
				return;
			case EstatePackage.DHCP_SERVER__GATEWAY:
				setGateway((String)newValue);
				return;
			case EstatePackage.DHCP_SERVER__DNS_SERVERS:
				setDnsServers((String)newValue);
				return;
			case EstatePackage.DHCP_SERVER__WINS_SERVERS:
				setWinsServers((String)newValue);
				return;
			case EstatePackage.DHCP_SERVER__LEASE_TIME:
				setLeaseTime((Long)newValue);
				return;
			case EstatePackage.DHCP_SERVER__RENEWAL_TIME:
				setRenewalTime((Long)newValue);
				return;
			case EstatePackage.DHCP_SERVER__REBINDING_TIME:
				setRebindingTime((Long)newValue);
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
			case EstatePackage.DHCP_SERVER__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__NETWORK:
				setNetwork(NETWORK_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__MASK:
				setMask(MASK_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__START:
				setStart(START_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__END:
				setEnd(END_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__SERVER:
				setServer(SERVER_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__GATEWAY:
				setGateway(GATEWAY_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__DNS_SERVERS:
				setDnsServers(DNS_SERVERS_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__WINS_SERVERS:
				setWinsServers(WINS_SERVERS_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__LEASE_TIME:
				setLeaseTime(LEASE_TIME_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__RENEWAL_TIME:
				setRenewalTime(RENEWAL_TIME_EDEFAULT);
				return;
			case EstatePackage.DHCP_SERVER__REBINDING_TIME:
				setRebindingTime(REBINDING_TIME_EDEFAULT);
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
			case EstatePackage.DHCP_SERVER__ENABLED:
				return ENABLED_EDEFAULT == null ? enabled != null : !ENABLED_EDEFAULT.equals(enabled);
			case EstatePackage.DHCP_SERVER__NETWORK:
				return NETWORK_EDEFAULT == null ? network != null : !NETWORK_EDEFAULT.equals(network);
			case EstatePackage.DHCP_SERVER__MASK:
				return MASK_EDEFAULT == null ? mask != null : !MASK_EDEFAULT.equals(mask);
			case EstatePackage.DHCP_SERVER__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case EstatePackage.DHCP_SERVER__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case EstatePackage.DHCP_SERVER__SERVER:
				return SERVER_EDEFAULT == null ? server != null : !SERVER_EDEFAULT.equals(server);
			case EstatePackage.DHCP_SERVER__GATEWAY:
				return GATEWAY_EDEFAULT == null ? gateway != null : !GATEWAY_EDEFAULT.equals(gateway);
			case EstatePackage.DHCP_SERVER__DNS_SERVERS:
				return DNS_SERVERS_EDEFAULT == null ? dnsServers != null : !DNS_SERVERS_EDEFAULT.equals(dnsServers);
			case EstatePackage.DHCP_SERVER__WINS_SERVERS:
				return WINS_SERVERS_EDEFAULT == null ? winsServers != null : !WINS_SERVERS_EDEFAULT.equals(winsServers);
			case EstatePackage.DHCP_SERVER__LEASE_TIME:
				return LEASE_TIME_EDEFAULT == null ? leaseTime != null : !LEASE_TIME_EDEFAULT.equals(leaseTime);
			case EstatePackage.DHCP_SERVER__RENEWAL_TIME:
				return RENEWAL_TIME_EDEFAULT == null ? renewalTime != null : !RENEWAL_TIME_EDEFAULT.equals(renewalTime);
			case EstatePackage.DHCP_SERVER__REBINDING_TIME:
				return REBINDING_TIME_EDEFAULT == null ? rebindingTime != null : !REBINDING_TIME_EDEFAULT.equals(rebindingTime);
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
		result.append(" (enabled: ");
		result.append(enabled);
		result.append(", network: ");
		result.append(network);
		result.append(", mask: ");
		result.append(mask);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", server: ");
		result.append(server);
		result.append(", gateway: ");
		result.append(gateway);
		result.append(", dnsServers: ");
		result.append(dnsServers);
		result.append(", winsServers: ");
		result.append(winsServers);
		result.append(", leaseTime: ");
		result.append(leaseTime);
		result.append(", renewalTime: ");
		result.append(renewalTime);
		result.append(", rebindingTime: ");
		result.append(rebindingTime);
		result.append(')');
		return result.toString();
	}

} //DhcpServerImpl
